# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-sur-information @phase:contentieuse @role:antai @niveau:recommande @genre:precedence @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Titre d’annulation sur information

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5 ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’émet de titre d’annulation qu’après avoir été informée de l’annulation par la juridiction ou par la collectivité.

    Plan du scénario: l’ANTAI émet un titre d’annulation : la juridiction a informé l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                 |
        | titre-annulation-sur-information.01 |

    Plan du scénario: le système de l’ANTAI s’y oppose : personne n’a informé l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                 |
        | titre-annulation-sur-information.02 |
