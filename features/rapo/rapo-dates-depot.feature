# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-dates-depot @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:rejet @source:cgct-r2333-120-13 @source:crpa-l112-1 @certitude:inferred
Fonctionnalité: Dates du dépôt

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire) ; Code des relations entre le public et l’administration, art. L112-1 (Date des envois postaux à l’administration).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité refuse le message de recours préalable dont la date de réception précède la date d’envoi.

    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Quand le recours préalable du redevable parvient à la collectivité 12 jours plus tard :
        | Date d’envoi du recours | <envoi du recours> |
        | Date de réception       | <réception>        |
      Alors la collectivité <issue>

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 | situation                                                           | constat de l’agent | envoi du recours | réception  | issue                      |
        | rapo-dates-depot.01 | le recours déposé par le procédé électronique est reçu le jour même | 31/01/2025         | 12/02/2025       | 12/02/2025 | prend en compte le message |
        | rapo-dates-depot.03 | la lettre recommandée parvient deux jours après son envoi           | 02/02/2025         | 12/02/2025       | 14/02/2025 | prend en compte le message |

      # pourquoi : la règle serait enfreinte ; l’exemple : faute à éviter : un recours reçu la veille de son envoi est admis
      Exemples:
        | cas                 | situation                                                           | constat de l’agent | envoi du recours | réception  | issue                      |
        | rapo-dates-depot.02 | l’exemple                                                           | 31/01/2025         | 12/02/2025       | 11/02/2025 | refuse le message          |

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas                 | situation                                                           | constat de l’agent | envoi du recours | réception  | issue                      |
        | rapo-dates-depot.04 | un jour en deçà de la limite                                        | 31/01/2025         | 11/02/2025       | 12/02/2025 | prend en compte le message |
        | rapo-dates-depot.05 | un jour au-delà de la limite                                        | 31/01/2025         | 13/02/2025       | 12/02/2025 | refuse le message          |
