# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decharge-apres-le-temps-de-la-defense @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-r2333-120-27 @source:cgct-r2333-120-44 @certitude:law
Fonctionnalité: Décharge sans défense

  Droit : Code général des collectivités territoriales, art. R2333-120-27 (Décisions rendues par ordonnance), 6° ; Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense).
  Certitude : lu dans le texte.

  Règle: La juridiction ne décharge le requérant en tenant les faits pour admis qu’après le mois laissé à la collectivité pour se défendre.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand le tribunal notifie au requérant une décharge totale le <décision notifiée>
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                      | situation                                              | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.01 | la décharge suit la plus tardive des lectures du délai | 30 janvier 2025     | 14 février 2025       | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 18 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                      | situation                                              | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.08 | le premier jour                                        | 16 janvier 2025     | 31 janvier 2025       | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 4 mars 2025       |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                      | situation                                              | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.29 | le premier jour                                        | 13 février 2027     | 28 février 2027       | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 31 mars 2027      |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand le tribunal notifie au requérant une décharge totale le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.02 | la décharge tombe entre deux lectures du délai     | 30 janvier 2025     | 14 février 2025       | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 15 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.09 | un jour sur lequel les lectures du droit divergent | 16 janvier 2025     | 31 janvier 2025       | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 1er mars 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.30 | un jour sur lequel les lectures du droit divergent | 13 février 2027     | 28 février 2027       | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 29 mars 2027      |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand le tribunal notifie au requérant une décharge totale le <décision notifiée>
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                      | situation                                                           | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.03 | faute à éviter : la décharge est prononcée le dernier jour du délai | 30 janvier 2025     | 14 février 2025       | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 14 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                      | situation                                                           | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.10 | la veille du premier jour possible                                  | 16 janvier 2025     | 31 janvier 2025       | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 28 février 2025   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                      | situation                                                           | dépôt de la requête | date de communication | échéance                                     | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.31 | la veille du premier jour possible                                  | 13 février 2027     | 28 février 2027       | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 28 mars 2027      |

    Plan du scénario: le tribunal notifie sa décision au requérant : la collectivité s’est défendue
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Date de communication | 14 février 2025 |
      Et que la collectivité a déposé son mémoire en défense le 20 février 2025
      Et que les dates de droit sont :
        | Communication de la requête | 14 février 2025                              |
        | Échéance                    | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 3 mars 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                      | situation                      |
        | decharge-apres-le-temps-de-la-defense.04 | la collectivité s’est défendue |

    Plan du scénario: la commission notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la commission notifie au requérant une décharge totale le <décision notifiée>
      Alors la commission notifie sa décision au requérant

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                      | situation       | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.05 | le premier jour | 16 mars 2024        | 31 mars 2024          | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 3 mai 2024        |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                      | situation       | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.11 | le premier jour | 16 janvier 2024     | 31 janvier 2024       | 1er mars 2024 ou 2 mars 2024             | 2 mars 2024       |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                      | situation       | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.17 | le premier jour | 15 février 2024     | 1er mars 2024         | 2 avril 2024 ou 3 avril 2024             | 3 avril 2024      |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                      | situation       | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.20 | le premier jour | 20 décembre 2023    | 4 janvier 2024        | 5 février 2024 ou 6 février 2024         | 6 février 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                      | situation       | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.23 | le premier jour | 12 septembre 2024   | 27 septembre 2024     | 28 octobre 2024 ou 29 octobre 2024       | 29 octobre 2024   |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la commission notifie au requérant une décharge totale : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la commission notifie au requérant une décharge totale le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.06 | un jour sur lequel les lectures du droit divergent | 16 mars 2024        | 31 mars 2024          | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 1er mai 2024      |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.12 | un jour sur lequel les lectures du droit divergent | 16 janvier 2024     | 31 janvier 2024       | 1er mars 2024 ou 2 mars 2024             | 1er mars 2024     |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.18 | un jour sur lequel les lectures du droit divergent | 15 février 2024     | 1er mars 2024         | 2 avril 2024 ou 3 avril 2024             | 2 avril 2024      |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.21 | un jour sur lequel les lectures du droit divergent | 20 décembre 2023    | 4 janvier 2024        | 5 février 2024 ou 6 février 2024         | 5 février 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                      | situation                                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.24 | un jour sur lequel les lectures du droit divergent | 12 septembre 2024   | 27 septembre 2024     | 28 octobre 2024 ou 29 octobre 2024       | 28 octobre 2024   |

    Plan du scénario: la commission ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <date de communication> :
        | Date de communication | <date de communication> |
      Et que les dates de droit sont :
        | Communication de la requête | <date de communication> |
        | Échéance                    | <échéance>              |
      Quand la commission notifie au requérant une décharge totale le <décision notifiée>
      Alors le système de la commission s’y oppose
      Et la commission ne notifie pas de décision au requérant

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                      | situation                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.07 | la veille du premier jour possible | 16 mars 2024        | 31 mars 2024          | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 30 avril 2024     |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                      | situation                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.13 | la veille du premier jour possible | 16 janvier 2024     | 31 janvier 2024       | 1er mars 2024 ou 2 mars 2024             | 29 février 2024   |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                      | situation                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.19 | la veille du premier jour possible | 15 février 2024     | 1er mars 2024         | 2 avril 2024 ou 3 avril 2024             | 1er avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                      | situation                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.22 | la veille du premier jour possible | 20 décembre 2023    | 4 janvier 2024        | 5 février 2024 ou 6 février 2024         | 4 février 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                      | situation                          | dépôt de la requête | date de communication | échéance                                 | décision notifiée |
        | decharge-apres-le-temps-de-la-defense.25 | la veille du premier jour possible | 12 septembre 2024   | 27 septembre 2024     | 28 octobre 2024 ou 29 octobre 2024       | 27 octobre 2024   |

    Plan du scénario: le tribunal notifie sa décision au requérant : le premier jour
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 16 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 1er décembre 2024 :
        | Date de communication | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Communication de la requête | 1er décembre 2024                |
        | Échéance                    | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 3 janvier 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                      | situation       |
        | decharge-apres-le-temps-de-la-defense.14 | le premier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : un jour sur lequel les lectures du droit divergent
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 16 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 1er décembre 2024 :
        | Date de communication | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Communication de la requête | 1er décembre 2024                |
        | Échéance                    | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 2 janvier 2025
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                      | situation                                          |
        | decharge-apres-le-temps-de-la-defense.15 | un jour sur lequel les lectures du droit divergent |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : la veille du premier jour possible
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 16 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 1er décembre 2024 :
        | Date de communication | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Communication de la requête | 1er décembre 2024                |
        | Échéance                    | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 1er janvier 2025
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                      | situation                          |
        | decharge-apres-le-temps-de-la-defense.16 | la veille du premier jour possible |

    Plan du scénario: le tribunal notifie sa décision au requérant quand le tribunal notifie au requérant une décharge totale : le premier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025 à 23 h 30
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 à 23 h 30 :
        | Date de communication | 14 février 2025 |
      Et que les dates de droit sont :
        | Communication de la requête | 14 février 2025                              |
        | Échéance                    | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 18 mars 2025 à 23 h 30
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                      | situation       |
        | decharge-apres-le-temps-de-la-defense.26 | le premier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand le tribunal notifie au requérant une décharge totale : un jour sur lequel les lectures du droit divergent
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025 à 23 h 30
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 à 23 h 30 :
        | Date de communication | 14 février 2025 |
      Et que les dates de droit sont :
        | Communication de la requête | 14 février 2025                              |
        | Échéance                    | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 15 mars 2025 à 23 h 30
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                      | situation                                          |
        | decharge-apres-le-temps-de-la-defense.27 | un jour sur lequel les lectures du droit divergent |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant quand le tribunal notifie au requérant une décharge totale : la veille du premier jour possible
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025 à 23 h 30
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 à 23 h 30 :
        | Date de communication | 14 février 2025 |
      Et que les dates de droit sont :
        | Communication de la requête | 14 février 2025                              |
        | Échéance                    | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 14 mars 2025 à 23 h 30
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                      | situation                          |
        | decharge-apres-le-temps-de-la-defense.28 | la veille du premier jour possible |
