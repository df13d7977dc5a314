# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-apres-message @phase:amiable @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-10 @certitude:law
Fonctionnalité: Avis après le message

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : lu dans le texte.

  Règle: L’ANTAI n’envoie d’avis de paiement que pour un forfait qu’une collectivité lui a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : un message précède
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | avis-apres-message.01 |

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement : faute à éviter : aucun message ne précède
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 9 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 février 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                   |
        | avis-apres-message.02 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : un message précède, qui porte la mention « Signé » au lieu de la signature
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Mention « Signé » | oui |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | avis-apres-message.03 |
