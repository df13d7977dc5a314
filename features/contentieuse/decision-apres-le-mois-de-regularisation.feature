# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-apres-le-mois-de-regularisation @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:ce-436605 @source:cgct-r2333-120-39 @certitude:case-law
Fonctionnalité: Décision après le mois de régularisation

  Droit : Conseil d’État, n° 436605 (Réponses à une demande de régularisation) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1.
  Certitude : lu dans la jurisprudence.

  Règle: La juridiction qui a demandé une régularisation ne statue pas avant la fin du mois qui suit la notification de sa demande, même si le requérant y a répondu.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue au tribunal le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                         | situation                                             | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée   |
        | decision-apres-le-mois-de-regularisation.01 | la décision suit la plus tardive des lectures du mois | 3 février 2025 à 10 h  | 11 février 2025 | 11 février 2025 à 10 h    | 14 février 2025   | 14 février 2025 à 10 h                       | 3 mars 2025     | 3 mars 2025 à 10 h     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 18 mars 2025 à 10 h |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                         | situation                                             | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée   |
        | decision-apres-le-mois-de-regularisation.08 | le premier jour                                       | 20 janvier 2025 à 10 h | 28 janvier 2025 | 28 janvier 2025 à 10 h    | 31 janvier 2025   | 31 janvier 2025 à 10 h                       | 17 février 2025 | 17 février 2025 à 10 h | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 4 mars 2025 à 10 h  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                         | situation                                             | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée   |
        | decision-apres-le-mois-de-regularisation.23 | le premier jour                                       | 17 février 2027 à 10 h | 25 février 2027 | 25 février 2027 à 10 h    | 28 février 2027   | 28 février 2027 à 10 h                       | 17 mars 2027    | 17 mars 2027 à 10 h    | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 31 mars 2027 à 10 h |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue au tribunal le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée    |
        | decision-apres-le-mois-de-regularisation.02 | la décision tombe entre deux lectures du mois      | 3 février 2025 à 10 h  | 11 février 2025 | 11 février 2025 à 10 h    | 14 février 2025   | 14 février 2025 à 10 h                       | 3 mars 2025     | 3 mars 2025 à 10 h     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 15 mars 2025 à 10 h  |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée    |
        | decision-apres-le-mois-de-regularisation.09 | un jour sur lequel les lectures du droit divergent | 20 janvier 2025 à 10 h | 28 janvier 2025 | 28 janvier 2025 à 10 h    | 31 janvier 2025   | 31 janvier 2025 à 10 h                       | 17 février 2025 | 17 février 2025 à 10 h | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 1er mars 2025 à 10 h |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée    |
        | decision-apres-le-mois-de-regularisation.24 | un jour sur lequel les lectures du droit divergent | 17 février 2027 à 10 h | 25 février 2027 | 25 février 2027 à 10 h    | 28 février 2027   | 28 février 2027 à 10 h                       | 17 mars 2027    | 17 mars 2027 à 10 h    | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 29 mars 2027 à 10 h  |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue au tribunal le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                         | situation                                                                                    | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.03 | faute à éviter : la décision est rendue le dernier jour du mois, onze jours après la réponse | 3 février 2025 à 10 h  | 11 février 2025 | 11 février 2025 à 10 h    | 14 février 2025   | 14 février 2025 à 10 h                       | 3 mars 2025     | 3 mars 2025 à 10 h     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 | 14 mars 2025 à 10 h    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                         | situation                                                                                    | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.10 | la veille du premier jour possible                                                           | 20 janvier 2025 à 10 h | 28 janvier 2025 | 28 janvier 2025 à 10 h    | 31 janvier 2025   | 31 janvier 2025 à 10 h                       | 17 février 2025 | 17 février 2025 à 10 h | 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025  | 28 février 2025 à 10 h |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                         | situation                                                                                    | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                     | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.25 | la veille du premier jour possible                                                           | 17 février 2027 à 10 h | 25 février 2027 | 25 février 2027 à 10 h    | 28 février 2027   | 28 février 2027 à 10 h                       | 17 mars 2027    | 17 mars 2027 à 10 h    | 29 mars 2027 ou 30 mars 2027 ou 31 mars 2027 | 28 mars 2027 à 10 h    |

    Plan du scénario: le tribunal notifie sa décision au requérant : le requérant s’est désisté dans le mois
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025 à 10 h
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 10 h :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 10 h :
        | Date de réception | 14 février 2025 |
      Et que le désistement du requérant est parvenu au tribunal le 3 mars 2025 à 10 h
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement le 10 mars 2025 à 10 h
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                         | situation                               |
        | decision-apres-le-mois-de-regularisation.04 | le requérant s’est désisté dans le mois |

    Plan du scénario: la commission notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue à la commission le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand la commission notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors la commission notifie sa décision au requérant

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                         | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.05 | le premier jour | 20 mars 2024 à 10 h      | 28 mars 2024      | 28 mars 2024 à 10 h       | 31 mars 2024      | 31 mars 2024 à 10 h                          | 17 avril 2024   | 17 avril 2024 à 10 h   | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 3 mai 2024 à 10 h      |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                         | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.11 | le premier jour | 20 janvier 2024 à 10 h   | 28 janvier 2024   | 28 janvier 2024 à 10 h    | 31 janvier 2024   | 31 janvier 2024 à 10 h                       | 17 février 2024 | 17 février 2024 à 10 h | 1er mars 2024 ou 2 mars 2024             | 2 mars 2024 à 10 h     |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                         | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.17 | le premier jour | 19 février 2024 à 10 h   | 27 février 2024   | 27 février 2024 à 10 h    | 1er mars 2024     | 1er mars 2024 à 10 h                         | 18 mars 2024    | 18 mars 2024 à 10 h    | 2 avril 2024 ou 3 avril 2024             | 3 avril 2024 à 10 h    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                         | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.20 | le premier jour | 24 décembre 2023 à 10 h  | 1er janvier 2024  | 1er janvier 2024 à 10 h   | 4 janvier 2024    | 4 janvier 2024 à 10 h                        | 21 janvier 2024 | 21 janvier 2024 à 10 h | 5 février 2024 ou 6 février 2024         | 6 février 2024 à 10 h  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                         | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.26 | le premier jour | 16 septembre 2024 à 10 h | 24 septembre 2024 | 24 septembre 2024 à 10 h  | 27 septembre 2024 | 27 septembre 2024 à 10 h                     | 14 octobre 2024 | 14 octobre 2024 à 10 h | 28 octobre 2024 ou 29 octobre 2024       | 29 octobre 2024 à 10 h |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la commission notifie au requérant le rejet de sa requête : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue à la commission le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand la commission notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.06 | un jour sur lequel les lectures du droit divergent | 20 mars 2024 à 10 h      | 28 mars 2024      | 28 mars 2024 à 10 h       | 31 mars 2024      | 31 mars 2024 à 10 h                          | 17 avril 2024   | 17 avril 2024 à 10 h   | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 1er mai 2024 à 10 h    |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.12 | un jour sur lequel les lectures du droit divergent | 20 janvier 2024 à 10 h   | 28 janvier 2024   | 28 janvier 2024 à 10 h    | 31 janvier 2024   | 31 janvier 2024 à 10 h                       | 17 février 2024 | 17 février 2024 à 10 h | 1er mars 2024 ou 2 mars 2024             | 1er mars 2024 à 10 h   |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.18 | un jour sur lequel les lectures du droit divergent | 19 février 2024 à 10 h   | 27 février 2024   | 27 février 2024 à 10 h    | 1er mars 2024     | 1er mars 2024 à 10 h                         | 18 mars 2024    | 18 mars 2024 à 10 h    | 2 avril 2024 ou 3 avril 2024             | 2 avril 2024 à 10 h    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.21 | un jour sur lequel les lectures du droit divergent | 24 décembre 2023 à 10 h  | 1er janvier 2024  | 1er janvier 2024 à 10 h   | 4 janvier 2024    | 4 janvier 2024 à 10 h                        | 21 janvier 2024 | 21 janvier 2024 à 10 h | 5 février 2024 ou 6 février 2024         | 5 février 2024 à 10 h  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                         | situation                                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.27 | un jour sur lequel les lectures du droit divergent | 16 septembre 2024 à 10 h | 24 septembre 2024 | 24 septembre 2024 à 10 h  | 27 septembre 2024 | 27 septembre 2024 à 10 h                     | 14 octobre 2024 | 14 octobre 2024 à 10 h | 28 octobre 2024 ou 29 octobre 2024       | 28 octobre 2024 à 10 h |

    Plan du scénario: la commission ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <demande de régularisation> :
        | Date d’envoi | <date d’envoi> |
      Et que le requérant a reçu la demande de régularisation le <notification de la demande de régularisation> :
        | Date de réception | <date de réception> |
      Et que la régularisation du requérant est parvenue à la commission le <régularisation> :
        | Date d’envoi | <date d’envoi 2> |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | <date de réception> |
        | Échéance                                     | <échéance>          |
      Quand la commission notifie au requérant le rejet de sa requête le <décision notifiée>
      Alors le système de la commission s’y oppose
      Et la commission ne notifie pas de décision au requérant

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                         | situation                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.07 | la veille du premier jour possible | 20 mars 2024 à 10 h      | 28 mars 2024      | 28 mars 2024 à 10 h       | 31 mars 2024      | 31 mars 2024 à 10 h                          | 17 avril 2024   | 17 avril 2024 à 10 h   | 1er mai 2024 ou 2 mai 2024 ou 3 mai 2024 | 30 avril 2024 à 10 h   |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                         | situation                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.13 | la veille du premier jour possible | 20 janvier 2024 à 10 h   | 28 janvier 2024   | 28 janvier 2024 à 10 h    | 31 janvier 2024   | 31 janvier 2024 à 10 h                       | 17 février 2024 | 17 février 2024 à 10 h | 1er mars 2024 ou 2 mars 2024             | 29 février 2024 à 10 h |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                         | situation                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.19 | la veille du premier jour possible | 19 février 2024 à 10 h   | 27 février 2024   | 27 février 2024 à 10 h    | 1er mars 2024     | 1er mars 2024 à 10 h                         | 18 mars 2024    | 18 mars 2024 à 10 h    | 2 avril 2024 ou 3 avril 2024             | 1er avril 2024 à 10 h  |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                         | situation                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.22 | la veille du premier jour possible | 24 décembre 2023 à 10 h  | 1er janvier 2024  | 1er janvier 2024 à 10 h   | 4 janvier 2024    | 4 janvier 2024 à 10 h                        | 21 janvier 2024 | 21 janvier 2024 à 10 h | 5 février 2024 ou 6 février 2024         | 4 février 2024 à 10 h  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                         | situation                          | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                 | décision notifiée      |
        | decision-apres-le-mois-de-regularisation.28 | la veille du premier jour possible | 16 septembre 2024 à 10 h | 24 septembre 2024 | 24 septembre 2024 à 10 h  | 27 septembre 2024 | 27 septembre 2024 à 10 h                     | 14 octobre 2024 | 14 octobre 2024 à 10 h | 28 octobre 2024 ou 29 octobre 2024       | 27 octobre 2024 à 10 h |

    Plan du scénario: le tribunal notifie sa décision au requérant : le premier jour
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 20 novembre 2024 à 10 h
      Et que la commission a demandé au requérant de régulariser sa requête le 28 novembre 2024 à 10 h :
        | Date d’envoi | 28 novembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 1er décembre 2024 à 10 h :
        | Date de réception | 1er décembre 2024 |
      Et que la régularisation du requérant est parvenue à la commission le 18 décembre 2024 à 10 h :
        | Date d’envoi | 18 décembre 2024 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 1er décembre 2024                |
        | Échéance                                     | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 3 janvier 2025 à 10 h
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                         | situation       |
        | decision-apres-le-mois-de-regularisation.14 | le premier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : un jour sur lequel les lectures du droit divergent
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 20 novembre 2024 à 10 h
      Et que la commission a demandé au requérant de régulariser sa requête le 28 novembre 2024 à 10 h :
        | Date d’envoi | 28 novembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 1er décembre 2024 à 10 h :
        | Date de réception | 1er décembre 2024 |
      Et que la régularisation du requérant est parvenue à la commission le 18 décembre 2024 à 10 h :
        | Date d’envoi | 18 décembre 2024 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 1er décembre 2024                |
        | Échéance                                     | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 janvier 2025 à 10 h
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                         | situation                                          |
        | decision-apres-le-mois-de-regularisation.15 | un jour sur lequel les lectures du droit divergent |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : la veille du premier jour possible
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 20 novembre 2024 à 10 h
      Et que la commission a demandé au requérant de régulariser sa requête le 28 novembre 2024 à 10 h :
        | Date d’envoi | 28 novembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 1er décembre 2024 à 10 h :
        | Date de réception | 1er décembre 2024 |
      Et que la régularisation du requérant est parvenue à la commission le 18 décembre 2024 à 10 h :
        | Date d’envoi | 18 décembre 2024 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 1er décembre 2024                |
        | Échéance                                     | 2 janvier 2025 ou 3 janvier 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 1er janvier 2025 à 10 h
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                         | situation                          |
        | decision-apres-le-mois-de-regularisation.16 | la veille du premier jour possible |

    Plan du scénario: le tribunal notifie sa décision au requérant quand le tribunal notifie au requérant le rejet de sa requête : le premier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025 à 23 h 30
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 23 h 30 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 23 h 30 :
        | Date de réception | 14 février 2025 |
      Et que la régularisation du requérant est parvenue au tribunal le 3 mars 2025 à 23 h 30 :
        | Date d’envoi | 3 mars 2025 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 18 mars 2025 à 23 h 30
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                         | situation       |
        | decision-apres-le-mois-de-regularisation.29 | le premier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand le tribunal notifie au requérant le rejet de sa requête : un jour sur lequel les lectures du droit divergent
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025 à 23 h 30
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 23 h 30 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 23 h 30 :
        | Date de réception | 14 février 2025 |
      Et que la régularisation du requérant est parvenue au tribunal le 3 mars 2025 à 23 h 30 :
        | Date d’envoi | 3 mars 2025 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 15 mars 2025 à 23 h 30
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                         | situation                                          |
        | decision-apres-le-mois-de-regularisation.30 | un jour sur lequel les lectures du droit divergent |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant quand le tribunal notifie au requérant le rejet de sa requête : la veille du premier jour possible
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025 à 23 h 30
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 23 h 30 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 23 h 30 :
        | Date de réception | 14 février 2025 |
      Et que la régularisation du requérant est parvenue au tribunal le 3 mars 2025 à 23 h 30 :
        | Date d’envoi | 3 mars 2025 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 14 mars 2025 à 23 h 30
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : l’heure est celle de la collectivité
      Exemples:
        | cas                                         | situation                          |
        | decision-apres-le-mois-de-regularisation.31 | la veille du premier jour possible |
