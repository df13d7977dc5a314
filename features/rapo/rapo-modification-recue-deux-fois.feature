# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-recue-deux-fois @phase:rapo @role:antai @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Modification reçue deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025

  Règle: L’ANTAI qui reçoit deux fois la même demande de modifier le forfait n’envoie qu’un avis rectificatif.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif une seule fois : la demande remise deux fois donne lieu à un avis rectificatif
      Quand la collectivité fait modifier le forfait par l’ANTAI le 5 mars 2025
      Alors l’ANTAI prend en compte la modification du forfait
      Quand le même message parvient à nouveau le 5 mars 2025
      Et le calendrier atteint le 15 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  |
        | rapo-modification-recue-deux-fois.01 |
