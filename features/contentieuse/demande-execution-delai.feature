# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:demande-execution-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-71 @certitude:law
Fonctionnalité: Demande d’exécution

  Droit : Code général des collectivités territoriales, art. R2333-120-71 (Exécution de la décision de justice).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le requérant ne demande l’exécution de la décision qu’après les trois mois laissés à la collectivité, sauf autre délai fixé par la décision, faute de quoi sa demande est déclarée irrecevable.

    Plan du scénario: la demande d’exécution du requérant parvient au tribunal : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant 10 jours plus tard
      Alors le tribunal <issue>

      # pourquoi : la règle est respectée ; l’exemple : la demande part le lendemain des trois mois
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 décembre 2025
      Exemples:
        | cas                        | situation | envoi      | issue                                                      |
        | demande-execution-delai.01 | l’exemple | 03/12/2025 | ne notifie pas au requérant l’irrecevabilité de sa requête |

      # pourquoi : la suite est attendue ; l’exemple : la demande part le dernier jour des trois mois
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 décembre 2025
      Exemples:
        | cas                        | situation | envoi      | issue                                                      |
        | demande-execution-delai.02 | l’exemple | 02/12/2025 | notifie au requérant l’irrecevabilité de sa requête        |

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête : la décision fixait un autre délai
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Délai d’exécution | P1M |
      Quand la demande d’exécution du requérant parvient au tribunal le 10 octobre 2025 :
        | Date d’envoi | 10 octobre 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 octobre 2025
      Alors le tribunal ne notifie pas au requérant l’irrecevabilité de sa requête

      # pourquoi : la règle ne s’applique pas
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 décembre 2025
      Exemples:
        | cas                        | situation                         |
        | demande-execution-delai.03 | la décision fixait un autre délai |

    Plan du scénario: la demande d’exécution du requérant parvient à la commission : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité 15 jours plus tard
      Et que la commission a notifié au requérant une décharge totale 60 jours plus tard
      Quand la demande d’exécution du requérant parvient à la commission le <envoi> :
        | Date d’envoi | <envoi> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant 10 jours plus tard
      Alors la commission <issue>

      # pourquoi : le mois d’arrivée est plus court
      # droit : notification de la décision de justice : 31 janvier 2024 ; échéance : 1er mai 2024
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.04 | le premier jour  | 17/11/2023          | 01/05/2024 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.05 | un jour trop tôt | 17/11/2023          | 30/04/2024 | notifie au requérant l’irrecevabilité de sa requête        |

      # pourquoi : le dernier jour est férié
      # droit : notification de la décision de justice : 1er janvier 2024 ; échéance : 2 avril 2024
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.10 | le premier jour  | 18/10/2023          | 02/04/2024 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.11 | un jour trop tôt | 18/10/2023          | 01/04/2024 | notifie au requérant l’irrecevabilité de sa requête        |

      # pourquoi : le dernier jour est un dimanche
      # droit : notification de la décision de justice : 7 janvier 2024 ; échéance : 8 avril 2024
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.12 | le premier jour  | 24/10/2023          | 08/04/2024 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.13 | un jour trop tôt | 24/10/2023          | 07/04/2024 | notifie au requérant l’irrecevabilité de sa requête        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : notification de la décision de justice : 27 juillet 2024 ; échéance : 28 octobre 2024
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.16 | le premier jour  | 13/05/2024          | 28/10/2024 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.17 | un jour trop tôt | 13/05/2024          | 27/10/2024 | notifie au requérant l’irrecevabilité de sa requête        |

    Plan du scénario: la demande d’exécution du requérant parvient au tribunal quand le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a communiqué la requête à la collectivité 15 jours plus tard
      Et que la commission a notifié au requérant une décharge totale 60 jours plus tard
      Quand la demande d’exécution du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant 10 jours plus tard
      Alors le tribunal <issue>

      # pourquoi : le délai finit avec février
      # droit : notification de la décision de justice : 30 novembre 2024 ; échéance : 1er mars 2025
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.06 | le premier jour  | 16/09/2024          | 01/03/2025 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.07 | un jour trop tôt | 16/09/2024          | 28/02/2025 | notifie au requérant l’irrecevabilité de sa requête        |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : notification de la décision de justice : 1er octobre 2024 ; échéance : 2 janvier 2025
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.08 | le premier jour  | 18/07/2024          | 02/01/2025 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.09 | un jour trop tôt | 18/07/2024          | 01/01/2025 | notifie au requérant l’irrecevabilité de sa requête        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : notification de la décision de justice : 30 décembre 2024 ; échéance : 31 mars 2025
      Exemples:
        | cas                        | situation        | dépôt de la requête | envoi      | issue                                                      |
        | demande-execution-delai.14 | le premier jour  | 16/10/2024          | 31/03/2025 | ne notifie pas au requérant l’irrecevabilité de sa requête |
        | demande-execution-delai.15 | un jour trop tôt | 16/10/2024          | 30/03/2025 | notifie au requérant l’irrecevabilité de sa requête        |
