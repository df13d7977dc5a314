# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-apres-message @phase:amiable @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-10 @certitude:law
Fonctionnalité: Avis après le message

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025

  Règle: L’ANTAI n’envoie d’avis de paiement que pour un forfait qu’une collectivité lui a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : un message précède
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | avis-apres-message.01 |
