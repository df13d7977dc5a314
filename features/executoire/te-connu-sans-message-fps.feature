# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-connu-sans-message-fps @phase:executoire @role:collectivite @niveau:recommande @genre:not-succession @consequence:interdiction @source:cgct-r2333-120-35 @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Message FPS après le titre

  Droit : Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité que l’ANTAI a informée de l’émission du titre exécutoire ne modifie ni n’annule plus le forfait par un message FPS.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : le forfait est modifié avant que le titre soit connu
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 21 février 2025
      Quand la collectivité accepte le recours préalable en partie le 3 mars 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 3 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | te-connu-sans-message-fps.01 |

    Plan du scénario: la collectivité ne fait pas modifier le forfait par l’ANTAI : à éviter : le forfait est modifié alors que le titre est connu
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 10 mai 2025 :
        | Date d’envoi de l’avis | 28 avril 2025 |
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 14 mai 2025
      Quand la collectivité accepte le recours préalable en partie le 20 mai 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 20 juin 2025
      Alors la collectivité ne fait pas modifier le forfait par l’ANTAI

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | te-connu-sans-message-fps.02 |

    Plan du scénario: le système de la collectivité s’y oppose : le forfait est annulé alors que le titre est connu
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 10 mai 2025 :
        | Date d’envoi de l’avis | 28 avril 2025 |
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 14 mai 2025
      Et que la collectivité a accepté le recours préalable en totalité le 20 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 20 mai 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | te-connu-sans-message-fps.03 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : la collectivité a seulement appris l’envoi de l’avis
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 26 avril 2025
      Et que l’ANTAI a informé la collectivité de l’envoi de l’avis le 29 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 10 mai 2025
      Quand la collectivité accepte le recours préalable en partie le 20 mai 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 20 mai 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                          |
        | te-connu-sans-message-fps.04 |
