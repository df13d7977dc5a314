# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:demande-execution-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-71 @certitude:law
Fonctionnalité: Demande d’exécution

  Droit : Code général des collectivités territoriales, art. R2333-120-71 (Exécution de la décision de justice).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le requérant ne demande l’exécution de la décision qu’après les trois mois laissés à la collectivité, sauf autre délai fixé par la décision, faute de quoi sa demande est déclarée irrecevable.

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête : la demande part le lendemain des trois mois
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025
      Et que les dates de droit sont :
        | Notification de la décision de justice | 2 septembre 2025 |
        | Échéance                               | 3 décembre 2025  |
      Quand la demande d’exécution du requérant parvient au tribunal le 3 décembre 2025 :
        | Date d’envoi | 3 décembre 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 13 décembre 2025
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation                                   |
        | demande-execution-delai.01 | la demande part le lendemain des trois mois |

    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa requête : la demande part le dernier jour des trois mois
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025
      Et que les dates de droit sont :
        | Notification de la décision de justice | 2 septembre 2025 |
        | Échéance                               | 3 décembre 2025  |
      Quand la demande d’exécution du requérant parvient au tribunal le 2 décembre 2025 :
        | Date d’envoi | 2 décembre 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 12 décembre 2025
      Alors le tribunal notifie au requérant l’irrecevabilité de sa requête

      # pourquoi : la suite est attendue
      Exemples:
        | cas                        | situation                                      |
        | demande-execution-delai.02 | la demande part le dernier jour des trois mois |

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête : la décision fixait un autre délai
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Délai d’exécution | P1M |
      Et que les dates de droit sont :
        | Notification de la décision de justice | 2 septembre 2025 |
        | Échéance                               | 3 décembre 2025  |
      Quand la demande d’exécution du requérant parvient au tribunal le 10 octobre 2025 :
        | Date d’envoi | 10 octobre 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 octobre 2025
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                        | situation                         |
        | demande-execution-delai.03 | la décision fixait un autre délai |

    Plan du scénario: la commission ne notifie pas au requérant l’irrecevabilité de sa requête : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <requête communiquée>
      Et que la commission a notifié au requérant une décharge totale le <notification de la décision de justice>
      Et que les dates de droit sont :
        | Notification de la décision de justice | <notification de la décision de justice> |
        | Échéance                               | <échéance>                               |
      Quand la demande d’exécution du requérant parvient à la commission le <échéance> :
        | Date d’envoi | <échéance> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors le système de la commission y donne suite
      Et la commission ne notifie pas au requérant l’irrecevabilité de sa requête

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | décision notifiée |
        | demande-execution-delai.04 | le premier jour | 17 novembre 2023    | 2 décembre 2023     | 31 janvier 2024                        | 1er mai 2024    | 11 mai 2024       |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | décision notifiée |
        | demande-execution-delai.10 | le premier jour | 18 octobre 2023     | 2 novembre 2023     | 1er janvier 2024                       | 2 avril 2024    | 12 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | décision notifiée |
        | demande-execution-delai.12 | le premier jour | 24 octobre 2023     | 8 novembre 2023     | 7 janvier 2024                         | 8 avril 2024    | 18 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | décision notifiée |
        | demande-execution-delai.16 | le premier jour | 13 mai 2024         | 28 mai 2024         | 27 juillet 2024                        | 28 octobre 2024 | 7 novembre 2024   |

    Plan du scénario: la commission notifie au requérant l’irrecevabilité de sa requête : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <requête communiquée>
      Et que la commission a notifié au requérant une décharge totale le <notification de la décision de justice>
      Et que les dates de droit sont :
        | Notification de la décision de justice | <notification de la décision de justice> |
        | Échéance                               | <échéance>                               |
      Quand la demande d’exécution du requérant parvient à la commission le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors la commission notifie au requérant l’irrecevabilité de sa requête

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | date d’envoi    | décision notifiée |
        | demande-execution-delai.05 | la veille du premier jour possible | 17 novembre 2023    | 2 décembre 2023     | 31 janvier 2024                        | 1er mai 2024    | 30 avril 2024   | 10 mai 2024       |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | date d’envoi    | décision notifiée |
        | demande-execution-delai.11 | la veille du premier jour possible | 18 octobre 2023     | 2 novembre 2023     | 1er janvier 2024                       | 2 avril 2024    | 1er avril 2024  | 11 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | date d’envoi    | décision notifiée |
        | demande-execution-delai.13 | la veille du premier jour possible | 24 octobre 2023     | 8 novembre 2023     | 7 janvier 2024                         | 8 avril 2024    | 7 avril 2024    | 17 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance        | date d’envoi    | décision notifiée |
        | demande-execution-delai.17 | la veille du premier jour possible | 13 mai 2024         | 28 mai 2024         | 27 juillet 2024                        | 28 octobre 2024 | 27 octobre 2024 | 6 novembre 2024   |

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <requête communiquée>
      Et que la commission a notifié au requérant une décharge totale le <notification de la décision de justice>
      Et que les dates de droit sont :
        | Notification de la décision de justice | <notification de la décision de justice> |
        | Échéance                               | <échéance>                               |
      Quand la demande d’exécution du requérant parvient au tribunal le <échéance> :
        | Date d’envoi | <échéance> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | décision notifiée |
        | demande-execution-delai.06 | le premier jour | 16 septembre 2024   | 1er octobre 2024    | 30 novembre 2024                       | 1er mars 2025  | 11 mars 2025      |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | décision notifiée |
        | demande-execution-delai.08 | le premier jour | 18 juillet 2024     | 2 août 2024         | 1er octobre 2024                       | 2 janvier 2025 | 12 janvier 2025   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                        | situation       | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | décision notifiée |
        | demande-execution-delai.14 | le premier jour | 16 octobre 2024     | 31 octobre 2024     | 30 décembre 2024                       | 31 mars 2025   | 10 avril 2025     |

    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa requête : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité le <requête communiquée>
      Et que la commission a notifié au requérant une décharge totale le <notification de la décision de justice>
      Et que les dates de droit sont :
        | Notification de la décision de justice | <notification de la décision de justice> |
        | Échéance                               | <échéance>                               |
      Quand la demande d’exécution du requérant parvient au tribunal le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Alors le tribunal notifie au requérant l’irrecevabilité de sa requête

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | date d’envoi     | décision notifiée |
        | demande-execution-delai.07 | la veille du premier jour possible | 16 septembre 2024   | 1er octobre 2024    | 30 novembre 2024                       | 1er mars 2025  | 28 février 2025  | 10 mars 2025      |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | date d’envoi     | décision notifiée |
        | demande-execution-delai.09 | la veille du premier jour possible | 18 juillet 2024     | 2 août 2024         | 1er octobre 2024                       | 2 janvier 2025 | 1er janvier 2025 | 11 janvier 2025   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                        | situation                          | dépôt de la requête | requête communiquée | notification de la décision de justice | échéance       | date d’envoi     | décision notifiée |
        | demande-execution-delai.15 | la veille du premier jour possible | 16 octobre 2024     | 31 octobre 2024     | 30 décembre 2024                       | 31 mars 2025   | 30 mars 2025     | 9 avril 2025      |
