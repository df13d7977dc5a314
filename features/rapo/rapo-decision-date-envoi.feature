# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-date-envoi @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @certitude:inferred
Fonctionnalité: Date d’envoi de la décision

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La date d’envoi que porte la décision sur le recours préalable est celle du jour où l’autorité l’envoie.

    Plan du scénario: la collectivité se prononce sur le recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Et que le recours préalable du redevable est parvenu à la collectivité 12 jours plus tard
      Quand la collectivité se prononce sur le recours préalable 10 jours plus tard
      Alors le système de la collectivité y donne suite :
        | Date d’envoi | <envoi> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         | situation                              | constat    | envoi      |
        | rapo-decision-date-envoi.01 | la décision part le jour qu’elle porte | 10/02/2025 | 04/03/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                         | situation                              | constat    | envoi      |
        | rapo-decision-date-envoi.02 | à d’autres dates                       | 19/03/2025 | 10/04/2025 |

    Plan du scénario: la collectivité ne se prononce pas sur le recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt>
      Quand la collectivité se prononce sur le recours préalable le <décision> :
        | Date d’envoi | 4 mars 2025 |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date d’envoi | 4 mars 2025 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas | situation                               | constat    | dépôt            | décision         |
        | .03 | faute à éviter : elle part le lendemain | 08/02/2025 | 22/02/2025 à 0 h | 05/03/2025 à 0 h |
        | .04 | faute à éviter : elle part la veille    | 07/02/2025 | 21/02/2025       | 03/03/2025       |
