# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-dates @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:loi-2019-222 @certitude:inferred
Fonctionnalité: Ordre des dates de la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6 ; Loi n° 2019-222 (Loi de 2019 de réforme pour la justice).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité date sa décision au plus tôt du jour où elle a reçu le recours préalable et l’envoie au plus tôt le jour de cette date.

    Plan du scénario: la collectivité se prononce sur le recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <date de réception> :
        | Date de réception | <date de réception> |
      Quand la collectivité se prononce sur le recours préalable le <date de réception> :
        | Date de la décision | <date de réception> |
        | Date d’envoi        | <date de réception> |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    | situation                                                | constat de l’agent | date de réception |
        | rapo-decision-dates.01 | la décision est prise et envoyée le jour de la réception | 31 janvier 2025    | 12 février 2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                    | situation                                                | constat de l’agent | date de réception |
        | rapo-decision-dates.05 | à d’autres dates                                         | 9 mars 2025        | 21 mars 2025      |

    Plan du scénario: la collectivité ne se prononce pas sur le recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Quand la collectivité se prononce sur le recours préalable le <date d’envoi> :
        | Date de la décision | <date de la décision> |
        | Date d’envoi        | <date d’envoi>        |
      Alors le système de la collectivité s’y oppose
      Et la collectivité ne se prononce pas sur le recours préalable

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                    | situation                                                               | date de la décision | date d’envoi    |
        | rapo-decision-dates.02 | faute à éviter : la décision porte la date de la veille de la réception | 11 février 2025     | 12 février 2025 |
        | rapo-decision-dates.03 | faute à éviter : la décision est envoyée la veille de sa date           | 4 mars 2025         | 3 mars 2025     |

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas                    | situation                                                               | date de la décision | date d’envoi    |
        | rapo-decision-dates.04 | un jour au-delà de la limite                                            | 13 février 2025     | 12 février 2025 |
