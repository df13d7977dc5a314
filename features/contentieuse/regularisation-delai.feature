# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:regularisation-delai @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-r2333-120-39 @source:ce-436605 @certitude:law
Fonctionnalité: Délai de régularisation

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1 ; Conseil d’État, n° 436605 (Réponses à une demande de régularisation).
  Certitude : lu dans le texte.
  Questions ouvertes : D-02, Calcul des mois et dernier jour non ouvré ; D-32, Date de la réponse à une demande de régularisation.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le requérant qui ne répond à la demande de régularisation que plus d’un mois après sa notification est réputé avoir renoncé, et la juridiction ne lui notifie aucune décision.

    @doute:D-02 @doute:D-32
    Plan du scénario: le tribunal notifie au requérant le rejet de sa requête : <régularisation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a demandé au requérant de régulariser sa requête 8 jours plus tard :
        | Date d’envoi | le même jour |
      Et que le requérant a reçu la demande de régularisation 3 jours plus tard
      Et que la régularisation du requérant est parvenue au tribunal le <régularisation> :
        | Date d’envoi | <envoi> |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision>
      Alors le tribunal <issue>

      # pourquoi : le mois d’arrivée est plus court
      # .04 : le dernier jour
      # droit : notification de la demande de régularisation : 31 mai 2025 ; échéance : 30 juin 2025 ou 1er juillet 2025
      Exemples:
        | cas | dépôt      | envoi      | régularisation | décision   | issue                            |
        | .04 | 20/05/2025 | 28/06/2025 | 28/06/2025     | 01/08/2025 | notifie sa décision au requérant |

      # pourquoi : le délai finit avec février
      # .07 : le dernier jour
      # droit : notification de la demande de régularisation : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas | dépôt      | envoi      | régularisation | décision   | issue                            |
        | .07 | 20/01/2025 | 28/02/2025 | 28/02/2025     | 01/04/2025 | notifie sa décision au requérant |

      # pourquoi : le délai finit un 29 février
      # .10 : le dernier jour
      # droit : notification de la demande de régularisation : 31 janvier 2028 ; échéance : 29 février 2028 ou 1er mars 2028
      Exemples:
        | cas | dépôt      | envoi      | régularisation | décision   | issue                            |
        | .10 | 20/01/2028 | 28/02/2028 | 28/02/2028     | 01/04/2028 | notifie sa décision au requérant |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # .25 : le dernier jour
      # droit : notification de la demande de régularisation : 26 février 2028 ; échéance : 26 mars 2028 ou 27 mars 2028
      Exemples:
        | cas | dépôt      | envoi      | régularisation | décision   | issue                            |
        | .25 | 15/02/2028 | 25/03/2028 | 25/03/2028     | 27/04/2028 | notifie sa décision au requérant |

      # pourquoi : de part et d’autre de la limite
      # .31 : la réponse part le dernier jour du mois, et la juridiction statue
      # .32 : la réponse part le lendemain, qu’un délai franc admettrait
      # .35 : la réponse, postée le dernier jour du mois, n’est reçue que cinq jours plus tard, et la juridiction statue
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas | dépôt      | envoi      | régularisation | décision   | issue                            |
        | .31 | 03/02/2025 | 14/03/2025 | 14/03/2025     | 15/04/2025 | notifie sa décision au requérant |
        | .32 | 03/02/2025 | 15/03/2025 | 15/03/2025     | 15/04/2025 | reste libre (D-02)               |
        | .35 | 03/02/2025 | 14/03/2025 | 19/03/2025     | 15/04/2025 | reste libre (D-32)               |

    Plan du scénario: le tribunal notifie sa décision au requérant : le dernier jour
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 29 novembre 2024 :
        | Date d’envoi | 29 novembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 2 décembre 2024
      Et que la régularisation du requérant est parvenue à la commission le 30 décembre 2024 :
        | Date d’envoi | 30 décembre 2024 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 3 février 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : le délai passe d’une année à l’autre
      # droit : notification de la demande de régularisation : 2 décembre 2024 ; échéance : 2 janvier 2025 ou 3 janvier 2025
      Exemples:
        | cas                     |
        | regularisation-delai.13 |

    Plan du scénario: la commission notifie sa décision au requérant : le dernier jour
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt de la requête>
      Et que la commission a demandé au requérant de régulariser sa requête 8 jours plus tard :
        | Date d’envoi | le même jour |
      Et que le requérant a reçu la demande de régularisation 3 jours plus tard
      Et que la régularisation du requérant est parvenue à la commission 28 jours plus tard :
        | Date d’envoi | le même jour |
      Quand la commission notifie au requérant le rejet de sa requête le <décision au requérant>
      Alors la commission notifie sa décision au requérant

      # pourquoi : le dernier jour est férié
      # droit : notification de la demande de régularisation : 9 avril 2024 ; échéance : 9 mai 2024 ou 10 mai 2024
      Exemples:
        | cas                     | dépôt de la requête | décision au requérant |
        | regularisation-delai.16 | 29 mars 2024        | 10 juin 2024          |

      # pourquoi : le dernier jour est un dimanche
      # droit : notification de la demande de régularisation : 11 janvier 2024 ; échéance : 11 février 2024 ou 12 février 2024
      Exemples:
        | cas                     | dépôt de la requête | décision au requérant |
        | regularisation-delai.19 | 31 décembre 2023    | 14 mars 2024          |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : notification de la demande de régularisation : 27 septembre 2024 ; échéance : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                     | dépôt de la requête | décision au requérant |
        | regularisation-delai.22 | 16 septembre 2024   | 28 novembre 2024      |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : notification de la demande de régularisation : 30 avril 2024 ; échéance : 30 mai 2024 ou 31 mai 2024
      Exemples:
        | cas                     | dépôt de la requête | décision au requérant |
        | regularisation-delai.34 | 19 avril 2024       | 1er juillet 2024      |

    Plan du scénario: le système du tribunal s’y oppose : la réponse part après la plus tardive des lectures, et une irrecevabilité est notifiée
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Et que la régularisation du requérant est parvenue au tribunal le 18 mars 2025 :
        | Date d’envoi | 18 mars 2025 |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 15 avril 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas                     |
        | regularisation-delai.33 |
