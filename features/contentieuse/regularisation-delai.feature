# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:regularisation-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-39 @certitude:law
Fonctionnalité: Délai de régularisation

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le requérant régularise sa requête au plus tard un mois après la demande du greffe, faute de quoi il est réputé y renoncer et la juridiction ne statue pas au fond.

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient au tribunal le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation                                      | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2  | décision notifiée |
        | regularisation-delai.01 | la régularisation part le dernier jour du mois | 4 février 2025      | 14 février 2025 | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 14 mars 2025    | 24 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                     | situation                                      | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2  | décision notifiée |
        | regularisation-delai.07 | le dernier jour                                | 21 janvier 2025     | 31 janvier 2025 | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 28 février 2025 | 10 mars 2025      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                     | situation                                      | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2  | décision notifiée |
        | regularisation-delai.25 | le dernier jour                                | 18 février 2027     | 28 février 2027 | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 28 mars 2027    | 7 avril 2027      |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient au tribunal le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.02 | la régularisation part le lendemain, qu’un délai franc admettrait | 4 février 2025      | 14 février 2025 | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 15 mars 2025   | 25 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.08 | un jour sur lequel les lectures du droit divergent                | 21 janvier 2025     | 31 janvier 2025 | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 1er mars 2025  | 11 mars 2025      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.26 | un jour sur lequel les lectures du droit divergent                | 18 février 2027     | 28 février 2027 | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 29 mars 2027   | 8 avril 2027      |

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient au tribunal le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation                                                                                  | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.03 | une régularisation partie après la plus tardive des lectures laisse la requête irrecevable | 4 février 2025      | 14 février 2025 | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 18 mars 2025   | 28 mars 2025      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                     | situation                                                                                  | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.09 | le lendemain du dernier jour possible                                                      | 21 janvier 2025     | 31 janvier 2025 | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 4 mars 2025    | 14 mars 2025      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                     | situation                                                                                  | dépôt de la requête | date d’envoi    | échéance                                        | date d’envoi 2 | décision notifiée |
        | regularisation-delai.27 | le lendemain du dernier jour possible                                                      | 18 février 2027     | 28 février 2027 | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 31 mars 2027   | 10 avril 2027     |

    Plan du scénario: la commission ne notifie pas de décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient à la commission le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors le système de la commission y donne suite
      Et la commission ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                     | situation       | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.04 | le dernier jour | 21 mars 2024        | 31 mars 2024      | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 30 avril 2024   | 10 mai 2024       |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                     | situation       | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.10 | le dernier jour | 21 janvier 2024     | 31 janvier 2024   | 29 février 2024 ou 1er mars 2024            | 29 février 2024 | 10 mars 2024      |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                     | situation       | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.16 | le dernier jour | 20 février 2024     | 1er mars 2024     | 1er avril 2024 ou 2 avril 2024              | 1er avril 2024  | 11 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                     | situation       | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.19 | le dernier jour | 25 décembre 2023    | 4 janvier 2024    | 4 février 2024 ou 5 février 2024            | 4 février 2024  | 14 février 2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                     | situation       | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.22 | le dernier jour | 17 septembre 2024   | 27 septembre 2024 | 27 octobre 2024 ou 28 octobre 2024          | 27 octobre 2024 | 6 novembre 2024   |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la commission notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient à la commission le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                     | situation                                          | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.05 | un jour sur lequel les lectures du droit divergent | 21 mars 2024        | 31 mars 2024      | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 1er mai 2024    | 11 mai 2024       |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                     | situation                                          | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.11 | un jour sur lequel les lectures du droit divergent | 21 janvier 2024     | 31 janvier 2024   | 29 février 2024 ou 1er mars 2024            | 1er mars 2024   | 11 mars 2024      |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                     | situation                                          | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.17 | un jour sur lequel les lectures du droit divergent | 20 février 2024     | 1er mars 2024     | 1er avril 2024 ou 2 avril 2024              | 2 avril 2024    | 12 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                     | situation                                          | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.20 | un jour sur lequel les lectures du droit divergent | 25 décembre 2023    | 4 janvier 2024    | 4 février 2024 ou 5 février 2024            | 5 février 2024  | 15 février 2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                     | situation                                          | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.23 | un jour sur lequel les lectures du droit divergent | 17 septembre 2024   | 27 septembre 2024 | 27 octobre 2024 ou 28 octobre 2024          | 28 octobre 2024 | 7 novembre 2024   |

    Plan du scénario: la commission notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Et que les dates de droit sont :
        | Demande de régularisation | <date d’envoi> |
        | Échéance                  | <échéance>     |
      Quand la régularisation du requérant parvient à la commission le <date d’envoi 2> :
        | Date d’envoi | <date d’envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors le système de la commission y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                     | situation                             | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.06 | le lendemain du dernier jour possible | 21 mars 2024        | 31 mars 2024      | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 3 mai 2024      | 13 mai 2024       |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                     | situation                             | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.12 | le lendemain du dernier jour possible | 21 janvier 2024     | 31 janvier 2024   | 29 février 2024 ou 1er mars 2024            | 2 mars 2024     | 12 mars 2024      |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                     | situation                             | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.18 | le lendemain du dernier jour possible | 20 février 2024     | 1er mars 2024     | 1er avril 2024 ou 2 avril 2024              | 3 avril 2024    | 13 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                     | situation                             | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.21 | le lendemain du dernier jour possible | 25 décembre 2023    | 4 janvier 2024    | 4 février 2024 ou 5 février 2024            | 6 février 2024  | 16 février 2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                     | situation                             | dépôt de la requête | date d’envoi      | échéance                                    | date d’envoi 2  | décision notifiée |
        | regularisation-delai.24 | le lendemain du dernier jour possible | 17 septembre 2024   | 27 septembre 2024 | 27 octobre 2024 ou 28 octobre 2024          | 29 octobre 2024 | 8 novembre 2024   |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : le dernier jour
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Demande de régularisation | 1er décembre 2024                  |
        | Échéance                  | 1er janvier 2025 ou 2 janvier 2025 |
      Quand la régularisation du requérant parvient au tribunal le 1er janvier 2025 :
        | Date d’envoi | 1er janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 11 janvier 2025
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.13 | le dernier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : un jour sur lequel les lectures du droit divergent
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Demande de régularisation | 1er décembre 2024                  |
        | Échéance                  | 1er janvier 2025 ou 2 janvier 2025 |
      Quand la régularisation du requérant parvient au tribunal le 2 janvier 2025 :
        | Date d’envoi | 2 janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 12 janvier 2025
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                     | situation                                          |
        | regularisation-delai.14 | un jour sur lequel les lectures du droit divergent |

    Plan du scénario: le tribunal notifie sa décision au requérant : le lendemain du dernier jour possible
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Et que les dates de droit sont :
        | Demande de régularisation | 1er décembre 2024                  |
        | Échéance                  | 1er janvier 2025 ou 2 janvier 2025 |
      Quand la régularisation du requérant parvient au tribunal le 3 janvier 2025 :
        | Date d’envoi | 3 janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 13 janvier 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                     | situation                             |
        | regularisation-delai.15 | le lendemain du dernier jour possible |
