# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-recu-deux-fois @phase:amiable @role:antai @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Message FPS reçu deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI qui reçoit deux fois le même message de création n’envoie qu’un avis de paiement.

    Plan du scénario: l’ANTAI envoie l’avis de paiement une seule fois : remis deux fois, le message vaut un avis
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors l’ANTAI prend en compte la transmission du forfait
      Quand le même message parvient à nouveau le 6 janvier 2025
      Et le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 16 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | message-recu-deux-fois.01 |
