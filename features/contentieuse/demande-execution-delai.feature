# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:demande-execution-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-71 @certitude:inferred
Fonctionnalité: Demande d’exécution

  Droit : Code général des collectivités territoriales, art. R2333-120-71 (Exécution de la décision de justice), alinéas 1 et 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 19 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La juridiction déclare irrecevable la demande d’exécution que le requérant forme avant l’expiration de trois mois depuis la notification de la décision, ou du délai que celle-ci a fixé, sauf refus exprès d’exécuter.

    Plan du scénario: la demande d’exécution du requérant parvient au tribunal : <situation>
      Étant donné que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte la demande d’exécution
      Quand le tribunal notifie sa décision au requérant le <décision>
      Alors le tribunal <issue> l’irrecevabilité de sa demande

      # pourquoi : de part et d’autre de la limite
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 décembre 2025
      Exemples:
        | cas | situation        | envoi      | décision   | issue                       |
        | .01 | le premier jour  | 03/12/2025 | 15/12/2025 | ne notifie pas au requérant |
        | .02 | un jour trop tôt | 02/12/2025 | 12/12/2025 | notifie au requérant        |

    Plan du scénario: la demande d’exécution du requérant parvient au tribunal : <envoi>
      Étant donné que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Fin du délai d’exécution | 2 octobre 2025 |
      Quand la demande d’exécution du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte la demande d’exécution
      Quand le tribunal notifie sa décision au requérant le 13 octobre 2025
      Alors le tribunal <issue> l’irrecevabilité de sa demande

      # pourquoi : la règle est respectée
      # .18 : la décision fixait un mois, et la demande part le lendemain de ce mois
      # .19 : un mois était fixé, et la demande partie le dernier jour est irrecevable
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 octobre 2025
      Exemples:
        | cas                        | envoi      | issue                       |
        | demande-execution-delai.18 | 03/10/2025 | ne notifie pas au requérant |
        | demande-execution-delai.19 | 02/10/2025 | notifie au requérant        |

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande : la collectivité avait expressément refusé d’exécuter
      Étant donné que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 10 octobre 2025 :
        | Date d’envoi              | 10 octobre 2025 |
        | Copie du refus d’exécuter | pièce jointe    |
      Alors le tribunal prend en compte la demande d’exécution
      Quand le tribunal notifie sa décision au requérant le 20 octobre 2025
      Alors le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande

      # pourquoi : la règle ne s’applique pas
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 3 décembre 2025
      Exemples:
        | cas                        |
        | demande-execution-delai.20 |

    Plan du scénario: la demande d’exécution du requérant parvient au tribunal, puis le tribunal notifie sa décision au requérant : <envoi>
      Étant donné que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Date de mise à disposition | 2 septembre 2025 |
      Quand la demande d’exécution du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte la demande d’exécution
      Quand le tribunal notifie sa décision au requérant le 22 décembre 2025
      Alors le tribunal <issue> l’irrecevabilité de sa demande

      # pourquoi : la règle est respectée
      # .21 : la décision est lue au huitième jour sur le portail, et la demande part le lendemain des trois mois qui suivent
      # .22 : la décision est lue au huitième jour sur le portail, et la demande du dernier des trois mois est irrecevable
      # droit : notification de la décision de justice : 10 septembre 2025 ; échéance : 11 décembre 2025
      Exemples:
        | cas                        | envoi      | issue                       |
        | demande-execution-delai.21 | 11/12/2025 | ne notifie pas au requérant |
        | demande-execution-delai.22 | 10/12/2025 | notifie au requérant        |
