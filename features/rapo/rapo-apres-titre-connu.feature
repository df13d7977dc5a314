# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-apres-titre-connu @phase:rapo @role:collectivite @niveau:obligatoire @genre:not-succession @consequence:decision @source:cgct-l2333-87 @source:cgct-r2333-120-35 @source:ce-427155 @source:cerema-guide-2015 @certitude:inferred
Fonctionnalité: Recours préalable une fois le titre connu

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 3 ; Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement) ; Conseil d’État, n° 427155 (Redevable et contestation du titre exécutoire) ; Cerema (Guide de recommandations de 2015).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité informée par l’ANTAI de l’émission du titre exécutoire déclare irrecevable le recours préalable formé ensuite, le titre se contestant devant la seule juridiction.

    Plan du scénario: la collectivité tient le recours pour recevable : le recours préalable précède le titre
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025
      Alors la collectivité prend en compte le recours préalable
      Quand l’ANTAI informe la collectivité de l’émission d’un titre exécutoire le 12 mai 2025
      Et la collectivité se prononce sur le recours préalable le 22 mai 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | rapo-apres-titre-connu.01 |

    Plan du scénario: la collectivité déclare le recours irrecevable : le recours formé après le titre est déclaré irrecevable
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 décembre 2024
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 12 mai 2025
      Quand le recours préalable du redevable parvient à la collectivité le 2 juin 2025
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 12 juin 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | rapo-apres-titre-connu.02 |

    Plan du scénario: la collectivité tient le recours pour recevable : le suivi n’annonce que l’envoi de l’avis
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 janvier 2025
      Et que l’ANTAI a informé la collectivité de l’envoi de l’avis le 8 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Date d’envoi de l’avis | 31 janvier 2025 |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                       |
        | rapo-apres-titre-connu.03 |
