# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-silence-un-mois
Fonctionnalité: Cycle de vie — Silence d’un mois

  Règles déduites du cycle de vie du dossier.

  Règle: L’échéance « Silence d’un mois » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-silence-un-mois @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable rejeté par silence » : recours préalable déposé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que l’agent a posé l’avis de paiement sur le véhicule le même jour
      Et que le recours préalable du redevable est parvenu à la collectivité 9 jours plus tard
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Recours préalable déposé »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.01 | 20 octobre 2025    | 29 novembre 2025 | 30 novembre 2025 |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.05 | 22 mai 2024        | 30 juin 2024     | 1er juillet 2024 |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.06 | 22 janvier 2025    | 28 février 2025  | 1er mars 2025    |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.07 | 22 janvier 2024    | 29 février 2024  | 1er mars 2024    |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.08 | 20 février 2024    | 29 mars 2024     | 30 mars 2024     |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.09 | 23 novembre 2024   | 2 janvier 2025   | 3 janvier 2025   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.10 | 17 février 2028    | 26 mars 2028     | 27 mars 2028     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                             | constat de l’agent | juste avant      | à la date        |
        | cycle-de-vie-silence-un-mois.11 | 18 septembre 2024  | 27 octobre 2024  | 28 octobre 2024  |

    @regle:transition-silence-un-mois @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable rejeté par silence », à d’autres dates : recours préalable déposé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025 :
        | Date d’envoi du recours | 23 octobre 2025 |
        | Date de réception       | 25 octobre 2025 |
      Quand le calendrier atteint le 25 novembre 2025 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Recours préalable déposé »
      Quand le calendrier atteint le 26 novembre 2025 à 0 h
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                             |
        | cycle-de-vie-silence-un-mois.02 |

    @regle:transition-silence-un-mois @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable rejeté par silence », le dernier instant avant la date, puis la date (2) : recours préalable déposé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 février 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2024
      Et que l’ANTAI a informé la collectivité du paiement le 18 mars 2024
      Quand le calendrier atteint le 11 avril 2024 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Recours préalable déposé »
      Quand le calendrier atteint le 12 avril 2024 à 0 h
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                             |
        | cycle-de-vie-silence-un-mois.04 |
