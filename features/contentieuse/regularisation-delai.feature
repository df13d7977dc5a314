# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:regularisation-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-r2333-120-39 @source:ce-436605 @certitude:law
Fonctionnalité: Délai de régularisation

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1 ; Conseil d’État, n° 436605 (Réponses à une demande de régularisation).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le requérant qui ne répond à la demande de régularisation que plus d’un mois après sa notification est réputé avoir renoncé, et la juridiction ne lui notifie aucune décision.

    Plan du scénario: la commission notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
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
        | cas                     | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2   | régularisation          | échéance                                    | décision notifiée       |
        | regularisation-delai.04 | le dernier jour | 20 mars 2024 à 10 h      | 28 mars 2024      | 28 mars 2024 à 10 h       | 31 mars 2024      | 31 mars 2024 à 10 h                          | 28 avril 2024    | 28 avril 2024 à 10 h    | 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024 | 1er juin 2024 à 10 h    |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                     | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2   | régularisation          | échéance                                    | décision notifiée       |
        | regularisation-delai.10 | le dernier jour | 20 janvier 2024 à 10 h   | 28 janvier 2024   | 28 janvier 2024 à 10 h    | 31 janvier 2024   | 31 janvier 2024 à 10 h                       | 28 février 2024  | 28 février 2024 à 10 h  | 29 février 2024 ou 1er mars 2024            | 1er avril 2024 à 10 h   |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                     | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2   | régularisation          | échéance                                    | décision notifiée       |
        | regularisation-delai.16 | le dernier jour | 19 février 2024 à 10 h   | 27 février 2024   | 27 février 2024 à 10 h    | 1er mars 2024     | 1er mars 2024 à 10 h                         | 29 mars 2024     | 29 mars 2024 à 10 h     | 1er avril 2024 ou 2 avril 2024              | 3 mai 2024 à 10 h       |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                     | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2   | régularisation          | échéance                                    | décision notifiée       |
        | regularisation-delai.19 | le dernier jour | 24 décembre 2023 à 10 h  | 1er janvier 2024  | 1er janvier 2024 à 10 h   | 4 janvier 2024    | 4 janvier 2024 à 10 h                        | 1er février 2024 | 1er février 2024 à 10 h | 4 février 2024 ou 5 février 2024            | 7 mars 2024 à 10 h      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                     | situation       | dépôt de la requête      | date d’envoi      | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2   | régularisation          | échéance                                    | décision notifiée       |
        | regularisation-delai.22 | le dernier jour | 16 septembre 2024 à 10 h | 24 septembre 2024 | 24 septembre 2024 à 10 h  | 27 septembre 2024 | 27 septembre 2024 à 10 h                     | 25 octobre 2024  | 25 octobre 2024 à 10 h  | 27 octobre 2024 ou 28 octobre 2024          | 28 novembre 2024 à 10 h |

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
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

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                        | décision notifiée     |
        | regularisation-delai.07 | le dernier jour                                                   | 20 janvier 2025 à 10 h | 28 janvier 2025 | 28 janvier 2025 à 10 h    | 31 janvier 2025   | 31 janvier 2025 à 10 h                       | 28 février 2025 | 28 février 2025 à 10 h | 28 février 2025 ou 1er mars 2025 ou 3 mars 2025 | 1er avril 2025 à 10 h |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                        | décision notifiée     |
        | regularisation-delai.25 | le dernier jour                                                   | 17 février 2027 à 10 h | 25 février 2027 | 25 février 2027 à 10 h    | 28 février 2027   | 28 février 2027 à 10 h                       | 28 mars 2027    | 28 mars 2027 à 10 h    | 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027    | 29 avril 2027 à 10 h  |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation                                                         | dépôt de la requête    | date d’envoi    | demande de régularisation | date de réception | notification de la demande de régularisation | date d’envoi 2  | régularisation         | échéance                                        | décision notifiée     |
        | regularisation-delai.28 | la réponse part le dernier jour du mois, et la juridiction statue | 3 février 2025 à 10 h  | 11 février 2025 | 11 février 2025 à 10 h    | 14 février 2025   | 14 février 2025 à 10 h                       | 14 mars 2025    | 14 mars 2025 à 10 h    | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025    | 15 avril 2025 à 10 h  |

    Plan du scénario: le tribunal notifie sa décision au requérant : le dernier jour
      Étant donné que la requête du redevable est parvenue à la commission le 20 novembre 2024 à 10 h
      Et que la commission a demandé au requérant de régulariser sa requête le 28 novembre 2024 à 10 h :
        | Date d’envoi | 28 novembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 1er décembre 2024 à 10 h :
        | Date de réception | 1er décembre 2024 |
      Et que la régularisation du requérant est parvenue à la commission le 29 décembre 2024 à 10 h :
        | Date d’envoi | 29 décembre 2024 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 1er décembre 2024                  |
        | Échéance                                     | 1er janvier 2025 ou 2 janvier 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 février 2025 à 10 h
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.13 | le dernier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : la réponse part le lendemain, qu’un délai franc admettrait
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025 à 10 h
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 10 h :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 10 h :
        | Date de réception | 14 février 2025 |
      Et que la régularisation du requérant est parvenue au tribunal le 15 mars 2025 à 10 h :
        | Date d’envoi | 15 mars 2025 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 15 avril 2025 à 10 h
      Alors l’issue reste ouverte : « Calcul des mois et dernier jour non ouvré »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                     | situation                                                  |
        | regularisation-delai.29 | la réponse part le lendemain, qu’un délai franc admettrait |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : faute à éviter : la réponse part après la plus tardive des lectures, et une irrecevabilité est notifiée
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025 à 10 h
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 à 10 h :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025 à 10 h :
        | Date de réception | 14 février 2025 |
      Et que la régularisation du requérant est parvenue au tribunal le 18 mars 2025 à 10 h :
        | Date d’envoi | 18 mars 2025 |
      Et que les dates de droit sont :
        | Notification de la demande de régularisation | 14 février 2025                              |
        | Échéance                                     | 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025 |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 15 avril 2025 à 10 h
      Alors le système du tribunal s’y oppose
      Et le tribunal ne notifie pas de décision au requérant

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                     | situation                                                                                               |
        | regularisation-delai.30 | faute à éviter : la réponse part après la plus tardive des lectures, et une irrecevabilité est notifiée |
