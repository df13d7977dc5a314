# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-dates @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:loi-2019-222 @certitude:inferred
Fonctionnalité: Ordre des dates de la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6 ; Loi n° 2019-222 (Loi de 2019 de réforme pour la justice).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité date sa décision au plus tôt du jour où elle a reçu le recours préalable et l’envoie au plus tôt le jour de cette date.

    Plan du scénario: la collectivité se prononce sur le recours préalable : <décision>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le lendemain
      Et que le recours préalable du redevable est parvenu à la collectivité le <réception> :
        | Date de réception | <réception> |
      Quand la collectivité se prononce sur le recours préalable le <envoi> :
        | Date de la décision | <décision> |
        | Date d’envoi        | <envoi>    |
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : la décision est prise et envoyée le jour de la réception
      # .02 : la décision porte la date de la veille de la réception
      # .03 : la décision est envoyée la veille de sa date
      # .04 : un jour au-delà de la limite
      Exemples:
        | cas                    | constat    | réception  | décision   | envoi      | issue         |
        | rapo-decision-dates.01 | 30/01/2025 | 12/02/2025 | 12/02/2025 | 12/02/2025 | y donne suite |
        | rapo-decision-dates.02 | 30/01/2025 | 12/02/2025 | 11/02/2025 | 12/02/2025 | s’y oppose    |
        | rapo-decision-dates.03 | 30/01/2025 | 12/02/2025 | 04/03/2025 | 03/03/2025 | s’y oppose    |
        | rapo-decision-dates.04 | 30/01/2025 | 12/02/2025 | 13/02/2025 | 12/02/2025 | s’y oppose    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .05 : à d’autres dates
      Exemples:
        | cas                    | constat    | réception  | décision   | envoi      | issue         |
        | rapo-decision-dates.05 | 07/03/2025 | 21/03/2025 | 21/03/2025 | 21/03/2025 | y donne suite |

    Plan du scénario: la collectivité se prononce sur le recours préalable : la décision est prise avant l’arrivée d’un second recours et envoyée après
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que le recours préalable du redevable est parvenu à la collectivité le 5 mars 2025 :
        | Date de réception | 5 mars 2025 |
      Quand la collectivité se prononce sur le recours préalable le 6 mars 2025 :
        | Date de la décision | 4 mars 2025 |
        | Date d’envoi        | 6 mars 2025 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | rapo-decision-dates.06 |
