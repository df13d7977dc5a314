# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fin-effet @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-6 @certitude:law
Fonctionnalité: Fin d’effet du forfait

  Droit : Code général des collectivités territoriales, art. R2333-120-6 (Délai avant un nouveau forfait), 1° et 2°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Durée maximale de stationnement payant, en minutes | 120 |

  Règle: Un nouveau forfait n’est possible qu’au terme de la durée maximale de stationnement, comptée du dernier justificatif ou, à défaut, au plus tôt du constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <fin>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> à 10 h :
        | Date et heure du constat | <constat> à 10 h |
      Quand la collectivité transmet le forfait à l’ANTAI le <constat> à 20 h :
        | Date et heure du constat | <constat> à 10 h |
        | Fin d’effet du forfait   | <fin>            |
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : sans justificatif, l’effet dure deux heures du constat
      # .02 : l’effet cesse une minute trop tôt
      # .04 : une seconde en deçà de la limite
      # .05 : une seconde au-delà de la limite
      Exemples:
        | cas          | constat    | fin                           | issue         |
        | fin-effet.01 | 06/01/2025 | 06/01/2025 à 12 h             | y donne suite |
        | fin-effet.02 | 06/01/2025 | 06/01/2025 à 11 h 59          | s’y oppose    |
        | fin-effet.04 | 06/01/2025 | 06/01/2025 à 11 h 59 min 59 s | s’y oppose    |
        | fin-effet.05 | 06/01/2025 | 06/01/2025 à 12 h 00 min 01 s | y donne suite |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .06 : à d’autres dates
      Exemples:
        | cas          | constat    | fin                           | issue         |
        | fin-effet.06 | 12/02/2025 | 12/02/2025 à 12 h             | y donne suite |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : avec un justificatif, il dure deux heures de ce justificatif
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 9 h :
        | Heure du justificatif | 6 janvier 2025 à 9 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Fin d’effet du forfait   | 6 janvier 2025 à 11 h |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas          |
        | fin-effet.07 |
