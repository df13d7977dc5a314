# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-delai @phase:contentieuse @role:collectivite @niveau:recommande @genre:deadline @consequence:obligation @source:cgct-r2333-120-44 @certitude:law
Fonctionnalité: Délai de la défense

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité qui se défend produit son mémoire dans le mois qui suit la communication de la requête ; à défaut, l’instruction est close et les faits sont réputés admis.

    Plan du scénario: la collectivité dépose son mémoire en défense : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours>
      Et que la collectivité a rejeté le recours préalable le <décision sur le recours>
      Et que le tribunal a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la collectivité dépose son mémoire en défense le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas              | situation                               | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi    |
        | memoire-delai.01 | le mémoire part le dernier jour du mois | 29 décembre 2024   | 10 janvier 2025  | 20 janvier 2025         | 14 février 2025       | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 14 mars 2025    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas              | situation                               | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi    |
        | memoire-delai.05 | le dernier jour                         | 15 décembre 2024   | 27 décembre 2024 | 6 janvier 2025          | 31 janvier 2025       | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 28 février 2025 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas              | situation                               | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi    |
        | memoire-delai.17 | le dernier jour                         | 12 janvier 2027    | 24 janvier 2027  | 3 février 2027          | 28 février 2027       | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 28 mars 2027    |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours>
      Et que la collectivité a rejeté le recours préalable le <décision sur le recours>
      Et que le tribunal a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la collectivité dépose son mémoire en défense le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas              | situation                                                  | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi  |
        | memoire-delai.02 | le mémoire part le lendemain, qu’un délai franc admettrait | 29 décembre 2024   | 10 janvier 2025  | 20 janvier 2025         | 14 février 2025       | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 15 mars 2025  |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas              | situation                                                  | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi  |
        | memoire-delai.06 | un jour sur lequel les lectures du droit divergent         | 15 décembre 2024   | 27 décembre 2024 | 6 janvier 2025          | 31 janvier 2025       | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 1er mars 2025 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas              | situation                                                  | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                        | date d’envoi  |
        | memoire-delai.18 | un jour sur lequel les lectures du droit divergent         | 12 janvier 2027    | 24 janvier 2027  | 3 février 2027          | 28 février 2027       | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 29 mars 2027  |

    Plan du scénario: la collectivité dépose son mémoire en défense quand la collectivité dépose son mémoire en défense : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours>
      Et que la collectivité a rejeté le recours préalable le <décision sur le recours>
      Et que la commission a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la collectivité dépose son mémoire en défense le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors le système de la collectivité y donne suite

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.03 | le dernier jour | 13 février 2024    | 25 février 2024  | 6 mars 2024             | 31 mars 2024          | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 30 avril 2024    |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.07 | le dernier jour | 15 décembre 2023   | 27 décembre 2023 | 6 janvier 2024          | 31 janvier 2024       | 29 février 2024 ou 1er mars 2024            | 29 février 2024  |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.09 | le dernier jour | 15 octobre 2024    | 27 octobre 2024  | 6 novembre 2024         | 1er décembre 2024     | 1er janvier 2025 ou 2 janvier 2025          | 1er janvier 2025 |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.11 | le dernier jour | 14 janvier 2024    | 26 janvier 2024  | 5 février 2024          | 1er mars 2024         | 1er avril 2024 ou 2 avril 2024              | 1er avril 2024   |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.13 | le dernier jour | 18 novembre 2023   | 30 novembre 2023 | 10 décembre 2023        | 4 janvier 2024        | 4 février 2024 ou 5 février 2024            | 4 février 2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas              | situation       | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi     |
        | memoire-delai.15 | le dernier jour | 11 août 2024       | 23 août 2024     | 2 septembre 2024        | 27 septembre 2024     | 27 octobre 2024 ou 28 octobre 2024          | 27 octobre 2024  |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la collectivité dépose son mémoire en défense : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours>
      Et que la collectivité a rejeté le recours préalable le <décision sur le recours>
      Et que la commission a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la collectivité dépose son mémoire en défense le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.04 | un jour sur lequel les lectures du droit divergent | 13 février 2024    | 25 février 2024  | 6 mars 2024             | 31 mars 2024          | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 1er mai 2024    |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.08 | un jour sur lequel les lectures du droit divergent | 15 décembre 2023   | 27 décembre 2023 | 6 janvier 2024          | 31 janvier 2024       | 29 février 2024 ou 1er mars 2024            | 1er mars 2024   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.10 | un jour sur lequel les lectures du droit divergent | 15 octobre 2024    | 27 octobre 2024  | 6 novembre 2024         | 1er décembre 2024     | 1er janvier 2025 ou 2 janvier 2025          | 2 janvier 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.12 | un jour sur lequel les lectures du droit divergent | 14 janvier 2024    | 26 janvier 2024  | 5 février 2024          | 1er mars 2024         | 1er avril 2024 ou 2 avril 2024              | 2 avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.14 | un jour sur lequel les lectures du droit divergent | 18 novembre 2023   | 30 novembre 2023 | 10 décembre 2023        | 4 janvier 2024        | 4 février 2024 ou 5 février 2024            | 5 février 2024  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas              | situation                                          | constat de l’agent | dépôt du recours | décision sur le recours | date de communication | échéance                                    | date d’envoi    |
        | memoire-delai.16 | un jour sur lequel les lectures du droit divergent | 11 août 2024       | 23 août 2024     | 2 septembre 2024        | 27 septembre 2024     | 27 octobre 2024 ou 28 octobre 2024          | 28 octobre 2024 |
