# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-delai @phase:rapo @role:collectivite @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-13 @source:crpa-l112-1 @source:crpa-l112-13 @certitude:inferred
Fonctionnalité: Délai du recours préalable

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 1 ; Code des relations entre le public et l’administration, art. L112-1 (Date des envois postaux à l’administration) ; Code des relations entre le public et l’administration, art. L112-13 (Date des envois électroniques à l’administration).
  Certitude : déduit (confiance forte).

  Règle: Le redevable ou son mandataire forme le recours préalable au plus tard un mois après la notification de l’avis de paiement, faute de quoi l’autorité le déclare irrecevable.

    Plan du scénario: la collectivité ne déclare pas le recours préalable irrecevable : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <notification de l’avis de paiement>
      Et que l’agent a posé l’avis de paiement sur le véhicule le <notification de l’avis de paiement>
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | <notification de l’avis de paiement> |
        | Échéance                           | <échéance>                           |
      Quand le recours préalable du redevable parvient à la collectivité le <date de réception> :
        | Date d’envoi du recours | <date d’envoi du recours> |
        | Date de réception       | <date de réception>       |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le <décision sur le recours>
      Alors le système de la collectivité y donne suite
      Et la collectivité ne déclare pas le recours préalable irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.01 | le recours est posté le dernier jour du mois et parvient à l’autorité quatre jours plus tard | 13 janvier 2025                    | 13 février 2025 ou 14 février 2025              | 13 février 2025         | 17 février 2025   | 27 février 2025         |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.07 | le dernier jour                                                                              | 31 mars 2024                       | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024     | 30 avril 2024           | 4 mai 2024        | 14 mai 2024             |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.10 | le dernier jour                                                                              | 31 janvier 2025                    | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 28 février 2025         | 4 mars 2025       | 14 mars 2025            |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.13 | le dernier jour                                                                              | 31 janvier 2024                    | 29 février 2024 ou 1er mars 2024                | 29 février 2024         | 4 mars 2024       | 14 mars 2024            |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.16 | le dernier jour                                                                              | 1er décembre 2024                  | 1er janvier 2025 ou 2 janvier 2025              | 1er janvier 2025        | 5 janvier 2025    | 15 janvier 2025         |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.19 | le dernier jour                                                                              | 1er mars 2024                      | 1er avril 2024 ou 2 avril 2024                  | 1er avril 2024          | 5 avril 2024      | 15 avril 2024           |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.22 | le dernier jour                                                                              | 4 janvier 2024                     | 4 février 2024 ou 5 février 2024                | 4 février 2024          | 8 février 2024    | 18 février 2024         |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.25 | le dernier jour                                                                              | 27 septembre 2024                  | 27 octobre 2024 ou 28 octobre 2024              | 27 octobre 2024         | 31 octobre 2024   | 10 novembre 2024        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas           | situation                                                                                    | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.28 | le dernier jour                                                                              | 28 février 2027                    | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 28 mars 2027            | 1er avril 2027    | 11 avril 2027           |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : le recours est posté le lendemain, dernier jour d’un délai franc
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | 13 janvier 2025                    |
        | Échéance                           | 13 février 2025 ou 14 février 2025 |
      Quand le recours préalable du redevable parvient à la collectivité le 17 février 2025 :
        | Date d’envoi du recours | 14 février 2025 |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 27 février 2025
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas           | situation                                                        |
        | rapo-delai.02 | le recours est posté le lendemain, dernier jour d’un délai franc |

    Plan du scénario: la collectivité déclare le recours préalable irrecevable : le recours posté le surlendemain est déclaré irrecevable
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | 13 janvier 2025                    |
        | Échéance                           | 13 février 2025 ou 14 février 2025 |
      Quand le recours préalable du redevable parvient à la collectivité le 18 février 2025 :
        | Date d’envoi du recours | 15 février 2025 |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 28 février 2025
      Alors la collectivité déclare le recours préalable irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas           | situation                                                |
        | rapo-delai.03 | le recours posté le surlendemain est déclaré irrecevable |

    @doute:D-01 @doute:D-02
    Plan du scénario: l’issue reste ouverte : la notification d’un avis envoyé par la poste dépend de la lecture des jours francs
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | 12 janvier 2025 ou 13 janvier 2025                    |
        | Échéance                           | 12 février 2025 ou 13 février 2025 ou 14 février 2025 |
      Quand le recours préalable du redevable parvient à la collectivité le 14 février 2025 :
        | Date d’envoi de l’avis  | 7 janvier 2025  |
        | Date d’envoi du recours | 13 février 2025 |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors l’issue reste ouverte : « Jour de la réception réputée » et « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas           | situation                                                                           |
        | rapo-delai.04 | la notification d’un avis envoyé par la poste dépend de la lecture des jours francs |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <notification de l’avis de paiement>
      Et que l’agent a posé l’avis de paiement sur le véhicule le <notification de l’avis de paiement>
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | <notification de l’avis de paiement> |
        | Échéance                           | <échéance>                           |
      Quand le recours préalable du redevable parvient à la collectivité le <date de réception> :
        | Date d’envoi du recours | <date d’envoi du recours> |
        | Date de réception       | <date de réception>       |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le <décision sur le recours>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.05 | un jour sur lequel les lectures du droit divergent | 13 janvier 2025                    | 13 février 2025 ou 14 février 2025              | 14 février 2025         | 18 février 2025   | 28 février 2025         |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.08 | un jour sur lequel les lectures du droit divergent | 31 mars 2024                       | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024     | 1er mai 2024            | 5 mai 2024        | 15 mai 2024             |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.11 | un jour sur lequel les lectures du droit divergent | 31 janvier 2025                    | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 1er mars 2025           | 5 mars 2025       | 15 mars 2025            |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.14 | un jour sur lequel les lectures du droit divergent | 31 janvier 2024                    | 29 février 2024 ou 1er mars 2024                | 1er mars 2024           | 5 mars 2024       | 15 mars 2024            |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.17 | un jour sur lequel les lectures du droit divergent | 1er décembre 2024                  | 1er janvier 2025 ou 2 janvier 2025              | 2 janvier 2025          | 6 janvier 2025    | 16 janvier 2025         |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.20 | un jour sur lequel les lectures du droit divergent | 1er mars 2024                      | 1er avril 2024 ou 2 avril 2024                  | 2 avril 2024            | 6 avril 2024      | 16 avril 2024           |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.23 | un jour sur lequel les lectures du droit divergent | 4 janvier 2024                     | 4 février 2024 ou 5 février 2024                | 5 février 2024          | 9 février 2024    | 19 février 2024         |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.26 | un jour sur lequel les lectures du droit divergent | 27 septembre 2024                  | 27 octobre 2024 ou 28 octobre 2024              | 28 octobre 2024         | 1er novembre 2024 | 11 novembre 2024        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas           | situation                                          | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.29 | un jour sur lequel les lectures du droit divergent | 28 février 2027                    | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 29 mars 2027            | 2 avril 2027      | 12 avril 2027           |

    Plan du scénario: la collectivité déclare le recours préalable irrecevable : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <notification de l’avis de paiement>
      Et que l’agent a posé l’avis de paiement sur le véhicule le <notification de l’avis de paiement>
      Et que les dates de droit sont :
        | Notification de l’avis de paiement | <notification de l’avis de paiement> |
        | Échéance                           | <échéance>                           |
      Quand le recours préalable du redevable parvient à la collectivité le <date de réception> :
        | Date d’envoi du recours | <date d’envoi du recours> |
        | Date de réception       | <date de réception>       |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le <décision sur le recours>
      Alors la collectivité déclare le recours préalable irrecevable

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.06 | le lendemain du dernier jour possible | 13 janvier 2025                    | 13 février 2025 ou 14 février 2025              | 15 février 2025         | 19 février 2025   | 1er mars 2025           |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.09 | le lendemain du dernier jour possible | 31 mars 2024                       | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024     | 3 mai 2024              | 7 mai 2024        | 17 mai 2024             |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.12 | le lendemain du dernier jour possible | 31 janvier 2025                    | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 4 mars 2025             | 8 mars 2025       | 18 mars 2025            |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.15 | le lendemain du dernier jour possible | 31 janvier 2024                    | 29 février 2024 ou 1er mars 2024                | 2 mars 2024             | 6 mars 2024       | 16 mars 2024            |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.18 | le lendemain du dernier jour possible | 1er décembre 2024                  | 1er janvier 2025 ou 2 janvier 2025              | 3 janvier 2025          | 7 janvier 2025    | 17 janvier 2025         |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.21 | le lendemain du dernier jour possible | 1er mars 2024                      | 1er avril 2024 ou 2 avril 2024                  | 3 avril 2024            | 7 avril 2024      | 17 avril 2024           |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.24 | le lendemain du dernier jour possible | 4 janvier 2024                     | 4 février 2024 ou 5 février 2024                | 6 février 2024          | 10 février 2024   | 20 février 2024         |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.27 | le lendemain du dernier jour possible | 27 septembre 2024                  | 27 octobre 2024 ou 28 octobre 2024              | 29 octobre 2024         | 2 novembre 2024   | 12 novembre 2024        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas           | situation                             | notification de l’avis de paiement | échéance                                        | date d’envoi du recours | date de réception | décision sur le recours |
        | rapo-delai.30 | le lendemain du dernier jour possible | 28 février 2027                    | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 31 mars 2027            | 4 avril 2027      | 14 avril 2027           |
