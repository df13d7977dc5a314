# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-dates-depot @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:rejet @source:cgct-r2333-120-13 @source:crpa-l112-1 @certitude:inferred
Fonctionnalité: Dates du dépôt

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire) ; Code des relations entre le public et l’administration, art. L112-1 (Date des envois postaux à l’administration).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité refuse le message de recours préalable dont la date de réception précède la date d’envoi.

    Plan du scénario: la collectivité prend en compte le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand le recours préalable du redevable parvient à la collectivité le <date de réception> :
        | Date d’envoi du recours | <date d’envoi du recours> |
        | Date de réception       | <date de réception>       |
      Alors la collectivité prend en compte le message

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 | situation                                                           | constat de l’agent | date d’envoi du recours | date de réception |
        | rapo-dates-depot.01 | le recours déposé par le procédé électronique est reçu le jour même | 31 janvier 2025    | 12 février 2025         | 12 février 2025   |
        | rapo-dates-depot.03 | la lettre recommandée parvient deux jours après son envoi           | 2 février 2025     | 12 février 2025         | 14 février 2025   |

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas                 | situation                                                           | constat de l’agent | date d’envoi du recours | date de réception |
        | rapo-dates-depot.04 | un jour en deçà de la limite                                        | 31 janvier 2025    | 11 février 2025         | 12 février 2025   |

    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Date d’envoi du recours | <date d’envoi du recours> |
        | Date de réception       | <date de réception>       |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                 | situation                                                         | date d’envoi du recours | date de réception |
        | rapo-dates-depot.02 | faute à éviter : un recours reçu la veille de son envoi est admis | 12 février 2025         | 11 février 2025   |

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas                 | situation                                                         | date d’envoi du recours | date de réception |
        | rapo-dates-depot.05 | un jour au-delà de la limite                                      | 13 février 2025         | 12 février 2025   |
