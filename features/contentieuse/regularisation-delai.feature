# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:regularisation-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-39 @certitude:law
Fonctionnalité: Délai de régularisation

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation).
  Certitude : lu dans le texte.
  Question ouverte : D-02, Calcul des mois et dernier jour non ouvré.

  Règle: Le requérant régularise sa requête au plus tard un mois après la demande du greffe, faute de quoi il est réputé y renoncer et la juridiction ne statue pas au fond.

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient au tribunal le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant 10 jours plus tard
      Alors le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée ; l’exemple : la régularisation part le dernier jour du mois
      # droit : demande de régularisation : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.01 | l’exemple       | 04/02/2025          | 14/02/2025 | 14/03/2025 |

      # pourquoi : le délai finit avec février
      # droit : demande de régularisation : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.07 | le dernier jour | 21/01/2025          | 31/01/2025 | 28/02/2025 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : demande de régularisation : 28 février 2027 ; échéance : 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.25 | le dernier jour | 18/02/2027          | 28/02/2027 | 28/03/2027 |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient au tribunal le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant 10 jours plus tard
      Alors le tribunal reste libre (D-02)

      # pourquoi : les lectures du droit divergent ; l’exemple : la régularisation part le lendemain, qu’un délai franc admettrait
      # droit : demande de régularisation : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.02 | l’exemple       | 04/02/2025          | 14/02/2025 | 15/03/2025 |

      # pourquoi : le délai finit avec février
      # droit : demande de régularisation : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.08 | un jour discuté | 21/01/2025          | 31/01/2025 | 01/03/2025 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : demande de régularisation : 28 février 2027 ; échéance : 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.26 | un jour discuté | 18/02/2027          | 28/02/2027 | 29/03/2027 |

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient au tribunal le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant 10 jours plus tard
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée ; l’exemple : une régularisation partie après la plus tardive des lectures laisse la requête irrecevable
      # droit : demande de régularisation : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.03 | l’exemple         | 04/02/2025          | 14/02/2025 | 18/03/2025 |

      # pourquoi : le délai finit avec février
      # droit : demande de régularisation : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.09 | un jour trop tard | 21/01/2025          | 31/01/2025 | 04/03/2025 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : demande de régularisation : 28 février 2027 ; échéance : 28 mars 2027 ou 29 mars 2027 ou 30 mars 2027
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.27 | un jour trop tard | 18/02/2027          | 28/02/2027 | 31/03/2027 |

    Plan du scénario: la commission ne notifie pas de décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient à la commission le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant 10 jours plus tard
      Alors la commission ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le mois d’arrivée est plus court
      # droit : demande de régularisation : 31 mars 2024 ; échéance : 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.04 | le dernier jour | 21/03/2024          | 31/03/2024 | 30/04/2024 |

      # pourquoi : le délai finit un 29 février
      # droit : demande de régularisation : 31 janvier 2024 ; échéance : 29 février 2024 ou 1er mars 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.10 | le dernier jour | 21/01/2024          | 31/01/2024 | 29/02/2024 |

      # pourquoi : le dernier jour est férié
      # droit : demande de régularisation : 1er mars 2024 ; échéance : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.16 | le dernier jour | 20/02/2024          | 01/03/2024 | 01/04/2024 |

      # pourquoi : le dernier jour est un dimanche
      # droit : demande de régularisation : 4 janvier 2024 ; échéance : 4 février 2024 ou 5 février 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.19 | le dernier jour | 25/12/2023          | 04/01/2024 | 04/02/2024 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : demande de régularisation : 27 septembre 2024 ; échéance : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.22 | le dernier jour | 17/09/2024          | 27/09/2024 | 27/10/2024 |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la commission notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient à la commission le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant 10 jours plus tard
      Alors la commission reste libre (D-02)

      # pourquoi : le mois d’arrivée est plus court
      # droit : demande de régularisation : 31 mars 2024 ; échéance : 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.05 | un jour discuté | 21/03/2024          | 31/03/2024 | 01/05/2024 |

      # pourquoi : le délai finit un 29 février
      # droit : demande de régularisation : 31 janvier 2024 ; échéance : 29 février 2024 ou 1er mars 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.11 | un jour discuté | 21/01/2024          | 31/01/2024 | 01/03/2024 |

      # pourquoi : le dernier jour est férié
      # droit : demande de régularisation : 1er mars 2024 ; échéance : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.17 | un jour discuté | 20/02/2024          | 01/03/2024 | 02/04/2024 |

      # pourquoi : le dernier jour est un dimanche
      # droit : demande de régularisation : 4 janvier 2024 ; échéance : 4 février 2024 ou 5 février 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.20 | un jour discuté | 25/12/2023          | 04/01/2024 | 05/02/2024 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : demande de régularisation : 27 septembre 2024 ; échéance : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                     | situation       | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.23 | un jour discuté | 17/09/2024          | 27/09/2024 | 28/10/2024 |

    Plan du scénario: la commission notifie sa décision au requérant : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête le <envoi> :
        | Date d’envoi | <envoi> |
      Quand la régularisation du requérant parvient à la commission le <envoi 2> :
        | Date d’envoi | <envoi 2> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant 10 jours plus tard
      Alors le système de la commission y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le mois d’arrivée est plus court
      # droit : demande de régularisation : 31 mars 2024 ; échéance : 30 avril 2024 ou 1er mai 2024 ou 2 mai 2024
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.06 | un jour trop tard | 21/03/2024          | 31/03/2024 | 03/05/2024 |

      # pourquoi : le délai finit un 29 février
      # droit : demande de régularisation : 31 janvier 2024 ; échéance : 29 février 2024 ou 1er mars 2024
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.12 | un jour trop tard | 21/01/2024          | 31/01/2024 | 02/03/2024 |

      # pourquoi : le dernier jour est férié
      # droit : demande de régularisation : 1er mars 2024 ; échéance : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.18 | un jour trop tard | 20/02/2024          | 01/03/2024 | 03/04/2024 |

      # pourquoi : le dernier jour est un dimanche
      # droit : demande de régularisation : 4 janvier 2024 ; échéance : 4 février 2024 ou 5 février 2024
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.21 | un jour trop tard | 25/12/2023          | 04/01/2024 | 06/02/2024 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : demande de régularisation : 27 septembre 2024 ; échéance : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                     | situation         | dépôt de la requête | envoi      | envoi 2    |
        | regularisation-delai.24 | un jour trop tard | 17/09/2024          | 27/09/2024 | 29/10/2024 |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : le dernier jour
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Quand la régularisation du requérant parvient au tribunal le 1er janvier 2025 :
        | Date d’envoi | 1er janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 11 janvier 2025
      Alors le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : demande de régularisation : 1er décembre 2024 ; échéance : 1er janvier 2025 ou 2 janvier 2025
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.13 | le dernier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte : un jour discuté
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Quand la régularisation du requérant parvient au tribunal le 2 janvier 2025 :
        | Date d’envoi | 2 janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 12 janvier 2025
      Alors le tribunal reste libre (D-02)

      # pourquoi : le délai passe d’une année à l’autre
      # droit : demande de régularisation : 1er décembre 2024 ; échéance : 1er janvier 2025 ou 2 janvier 2025
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.14 | un jour discuté |

    Plan du scénario: le tribunal notifie sa décision au requérant : un jour trop tard
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 1er décembre 2024 :
        | Date d’envoi | 1er décembre 2024 |
      Quand la régularisation du requérant parvient au tribunal le 3 janvier 2025 :
        | Date d’envoi | 3 janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 13 janvier 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : demande de régularisation : 1er décembre 2024 ; échéance : 1er janvier 2025 ou 2 janvier 2025
      Exemples:
        | cas                     | situation         |
        | regularisation-delai.15 | un jour trop tard |

    Plan du scénario: la commission ne notifie pas de décision au requérant : le dernier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guyane |
      Et que la requête du redevable est parvenue à la commission le 30 avril 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 10 mai 2024 :
        | Date d’envoi | 10 mai 2024 |
      Quand la régularisation du requérant parvient à la commission le 10 juin 2024 :
        | Date d’envoi | 10 juin 2024 |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le 20 juin 2024
      Alors la commission ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le dernier jour n’est férié que là
      # droit : demande de régularisation : 10 mai 2024 ; échéance : 10 juin 2024 ou 11 juin 2024
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.28 | le dernier jour |

    @doute:D-02
    Plan du scénario: l’issue reste ouverte quand la commission notifie sa décision au requérant : un jour discuté
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guyane |
      Et que la requête du redevable est parvenue à la commission le 30 avril 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 10 mai 2024 :
        | Date d’envoi | 10 mai 2024 |
      Quand la régularisation du requérant parvient à la commission le 11 juin 2024 :
        | Date d’envoi | 11 juin 2024 |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le 21 juin 2024
      Alors la commission reste libre (D-02)

      # pourquoi : le dernier jour n’est férié que là
      # droit : demande de régularisation : 10 mai 2024 ; échéance : 10 juin 2024 ou 11 juin 2024
      Exemples:
        | cas                     | situation       |
        | regularisation-delai.29 | un jour discuté |

    Plan du scénario: la commission notifie sa décision au requérant : un jour trop tard
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guyane |
      Et que la requête du redevable est parvenue à la commission le 30 avril 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 10 mai 2024 :
        | Date d’envoi | 10 mai 2024 |
      Quand la régularisation du requérant parvient à la commission le 12 juin 2024 :
        | Date d’envoi | 12 juin 2024 |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le 22 juin 2024
      Alors le système de la commission y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : le dernier jour n’est férié que là
      # droit : demande de régularisation : 10 mai 2024 ; échéance : 10 juin 2024 ou 11 juin 2024
      Exemples:
        | cas                     | situation         |
        | regularisation-delai.30 | un jour trop tard |
