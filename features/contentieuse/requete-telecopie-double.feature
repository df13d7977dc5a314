# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-telecopie-double @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-32 @source:cgct-r2333-120-29 @certitude:law
Fonctionnalité: Double d’une requête par télécopie

  Droit : Code général des collectivités territoriales, art. R2333-120-32 (Dépôt de la requête), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La requête envoyée par télécopie est suivie, dans les quinze jours de sa réception, de l’envoi de son double, faute de quoi la juridiction la déclare irrecevable.

    Plan du scénario: la régularisation du requérant parvient au tribunal : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 10 mars 2025                  |
      Quand la régularisation du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte la régularisation
      Quand le tribunal notifie sa décision au requérant le <décision>
      Alors le tribunal <issue> l’irrecevabilité de sa demande

      # pourquoi : de part et d’autre de la limite
      # droit : échéance : 25 mars 2025
      Exemples:
        | cas | situation                        | envoi      | décision   | issue                       |
        | .01 | le double part le quinzième jour | 25/03/2025 | 04/04/2025 | ne notifie pas au requérant |
        | .02 | un jour trop tard                | 26/03/2025 | 07/04/2025 | notifie au requérant        |

    Plan du scénario: la régularisation du requérant parvient à la commission : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <réception> :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | <réception>                   |
      Quand la régularisation du requérant parvient à la commission le <envoi> :
        | Date d’envoi | <envoi> |
      Alors la commission prend en compte la régularisation
      Quand la commission notifie sa décision au requérant le <décision>
      Alors la commission <issue> l’irrecevabilité de sa demande

      # pourquoi : le délai traverse un 29 février
      # droit : échéance : 29 février 2024
      Exemples:
        | cas | situation         | réception  | envoi      | décision   | issue                       |
        | .03 | le dernier jour   | 14/02/2024 | 29/02/2024 | 11/03/2024 | ne notifie pas au requérant |
        | .04 | un jour trop tard | 14/02/2024 | 01/03/2024 | 11/03/2024 | notifie au requérant        |

      # pourquoi : le dernier jour est férié
      # droit : échéance : 1er avril 2024
      Exemples:
        | cas | situation         | réception  | envoi      | décision   | issue                       |
        | .07 | le dernier jour   | 17/03/2024 | 01/04/2024 | 11/04/2024 | ne notifie pas au requérant |
        | .08 | un jour trop tard | 17/03/2024 | 02/04/2024 | 12/04/2024 | notifie au requérant        |

      # pourquoi : le dernier jour est un dimanche
      # droit : échéance : 21 janvier 2024
      Exemples:
        | cas | situation         | réception  | envoi      | décision   | issue                       |
        | .09 | le dernier jour   | 06/01/2024 | 21/01/2024 | 31/01/2024 | ne notifie pas au requérant |
        | .10 | un jour trop tard | 06/01/2024 | 22/01/2024 | 01/02/2024 | notifie au requérant        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : échéance : 31 mars 2024
      Exemples:
        | cas | situation         | réception  | envoi      | décision   | issue                       |
        | .11 | le dernier jour   | 16/03/2024 | 31/03/2024 | 10/04/2024 | ne notifie pas au requérant |
        | .12 | un jour trop tard | 16/03/2024 | 01/04/2024 | 11/04/2024 | notifie au requérant        |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : échéance : 27 octobre 2024
      Exemples:
        | cas | situation         | réception  | envoi      | décision   | issue                       |
        | .13 | le dernier jour   | 12/10/2024 | 27/10/2024 | 06/11/2024 | ne notifie pas au requérant |
        | .14 | un jour trop tard | 12/10/2024 | 28/10/2024 | 07/11/2024 | notifie au requérant        |

    Plan du scénario: la régularisation du requérant parvient au tribunal, puis le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le 18 décembre 2024 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 18 décembre 2024              |
      Quand la régularisation du requérant parvient au tribunal le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le tribunal prend en compte la régularisation
      Quand le tribunal notifie sa décision au requérant le 13 janvier 2025
      Alors le tribunal <issue> l’irrecevabilité de sa demande

      # pourquoi : le délai passe d’une année à l’autre
      # droit : échéance : 2 janvier 2025
      Exemples:
        | cas                         | situation         | envoi          | issue                       |
        | requete-telecopie-double.05 | le dernier jour   | 2 janvier 2025 | ne notifie pas au requérant |
        | requete-telecopie-double.06 | un jour trop tard | 3 janvier 2025 | notifie au requérant        |
