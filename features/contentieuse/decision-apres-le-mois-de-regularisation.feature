# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-apres-le-mois-de-regularisation @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:ce-436605 @source:cgct-r2333-120-39 @certitude:case-law
Fonctionnalité: Décision après le mois de régularisation

  Droit : Conseil d’État, n° 436605 (Réponses à une demande de régularisation) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1.
  Certitude : lu dans la jurisprudence.
  Question ouverte : D-02, Calcul des mois et dernier jour non ouvré.

  Règle: La juridiction qui a demandé une régularisation ne statue pas avant la fin du mois qui suit la notification de sa demande, même si le requérant y a répondu.

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant le rejet de sa requête : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a demandé au requérant de régulariser sa requête 8 jours plus tard :
        | Date d’envoi | le même jour |
      Et que le requérant a reçu la demande de régularisation 3 jours plus tard
      Et que la régularisation du requérant est parvenue au tribunal 17 jours plus tard :
        | Date d’envoi | le même jour |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision>
      Alors <issue>

      # pourquoi : de part et d’autre de la limite
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .01 | le premier jour  | 03/02/2025 | 18/03/2025 | le tribunal notifie sa décision au requérant |
        | .02 | un jour discuté  | 03/02/2025 | 15/03/2025 | le système du tribunal reste libre (D-02)    |
        | .03 | un jour trop tôt | 03/02/2025 | 14/03/2025 | le système du tribunal s’y oppose            |

      # pourquoi : le délai finit avec février
      # droit : notification de la demande de régularisation : 31 janvier 2025 ; échéance : 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .08 | le premier jour  | 20/01/2025 | 04/03/2025 | le tribunal notifie sa décision au requérant |
        | .09 | un jour discuté  | 20/01/2025 | 01/03/2025 | le système du tribunal reste libre (D-02)    |
        | .10 | un jour trop tôt | 20/01/2025 | 28/02/2025 | le système du tribunal s’y oppose            |

      # pourquoi : le délai finit un 29 février
      # droit : notification de la demande de régularisation : 31 janvier 2028 ; échéance : 1er mars 2028 ou 2 mars 2028
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .11 | le premier jour  | 20/01/2028 | 02/03/2028 | le tribunal notifie sa décision au requérant |
        | .12 | un jour discuté  | 20/01/2028 | 01/03/2028 | le système du tribunal reste libre (D-02)    |
        | .13 | un jour trop tôt | 20/01/2028 | 29/02/2028 | le système du tribunal s’y oppose            |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : notification de la demande de régularisation : 26 février 2028 ; échéance : 27 mars 2028 ou 28 mars 2028
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .23 | le premier jour  | 15/02/2028 | 28/03/2028 | le tribunal notifie sa décision au requérant |
        | .24 | un jour discuté  | 15/02/2028 | 27/03/2028 | le système du tribunal reste libre (D-02)    |
        | .25 | un jour trop tôt | 15/02/2028 | 26/03/2028 | le système du tribunal s’y oppose            |

    Plan du scénario: le tribunal notifie sa décision au requérant : le requérant s’est désisté dans le mois
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Et que le désistement du requérant est parvenu au tribunal le 3 mars 2025
      Quand le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement le 10 mars 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas                                         |
        | decision-apres-le-mois-de-regularisation.04 |

    @doute:D-02
    Plan du scénario: la commission notifie au requérant le rejet de sa requête : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt>
      Et que la commission a demandé au requérant de régulariser sa requête 8 jours plus tard :
        | Date d’envoi | le même jour |
      Et que le requérant a reçu la demande de régularisation 3 jours plus tard
      Et que la régularisation du requérant est parvenue à la commission 17 jours plus tard :
        | Date d’envoi | le même jour |
      Quand la commission notifie au requérant le rejet de sa requête le <décision>
      Alors <issue>

      # pourquoi : le mois d’arrivée est plus court
      # droit : notification de la demande de régularisation : 31 août 2024 ; échéance : 1er octobre 2024 ou 2 octobre 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .05 | le premier jour  | 20/08/2024 | 02/10/2024 | la commission notifie sa décision au requérant |
        | .06 | un jour discuté  | 20/08/2024 | 01/10/2024 | le système de la commission reste libre (D-02) |
        | .07 | un jour trop tôt | 20/08/2024 | 30/09/2024 | le système de la commission s’y oppose         |

      # pourquoi : le dernier jour est férié
      # droit : notification de la demande de régularisation : 1er mars 2024 ; échéance : 2 avril 2024 ou 3 avril 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .17 | le premier jour  | 19/02/2024 | 03/04/2024 | la commission notifie sa décision au requérant |
        | .18 | un jour discuté  | 19/02/2024 | 02/04/2024 | le système de la commission reste libre (D-02) |
        | .19 | un jour trop tôt | 19/02/2024 | 01/04/2024 | le système de la commission s’y oppose         |

      # pourquoi : le dernier jour est un dimanche
      # droit : notification de la demande de régularisation : 11 janvier 2024 ; échéance : 12 février 2024 ou 13 février 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .20 | le premier jour  | 31/12/2023 | 13/02/2024 | la commission notifie sa décision au requérant |
        | .21 | un jour discuté  | 31/12/2023 | 12/02/2024 | le système de la commission reste libre (D-02) |
        | .22 | un jour trop tôt | 31/12/2023 | 11/02/2024 | le système de la commission s’y oppose         |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : notification de la demande de régularisation : 27 septembre 2024 ; échéance : 28 octobre 2024 ou 29 octobre 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .26 | le premier jour  | 16/09/2024 | 29/10/2024 | la commission notifie sa décision au requérant |
        | .27 | un jour discuté  | 16/09/2024 | 28/10/2024 | le système de la commission reste libre (D-02) |
        | .28 | un jour trop tôt | 16/09/2024 | 27/10/2024 | le système de la commission s’y oppose         |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : notification de la demande de régularisation : 30 avril 2024 ; échéance : 31 mai 2024 ou 1er juin 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .39 | le premier jour  | 19/04/2024 | 01/06/2024 | la commission notifie sa décision au requérant |
        | .40 | un jour discuté  | 19/04/2024 | 31/05/2024 | le système de la commission reste libre (D-02) |
        | .41 | un jour trop tôt | 19/04/2024 | 30/05/2024 | le système de la commission s’y oppose         |

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant le rejet de sa requête (requête portée devant la commission) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 25 novembre 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 3 décembre 2024 :
        | Date d’envoi | 3 décembre 2024 |
      Et que le requérant a reçu la demande de régularisation le 6 décembre 2024
      Et que la régularisation du requérant est parvenue à la commission le 23 décembre 2024 :
        | Date d’envoi | 23 décembre 2024 |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision>
      Alors <issue>

      # pourquoi : le délai passe d’une année à l’autre
      # droit : notification de la demande de régularisation : 6 décembre 2024 ; échéance : 7 janvier 2025 ou 8 janvier 2025
      Exemples:
        | cas | situation        | décision   | issue                                        |
        | .14 | le premier jour  | 08/01/2025 | le tribunal notifie sa décision au requérant |
        | .15 | un jour discuté  | 07/01/2025 | le système du tribunal reste libre (D-02)    |
        | .16 | un jour trop tôt | 06/01/2025 | le système du tribunal s’y oppose            |

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant le rejet de sa requête : <décision au requérant>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | <territoire> |
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Et que la régularisation du requérant est parvenue au tribunal le 3 mars 2025 :
        | Date d’envoi | 3 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le <décision au requérant>
      Alors <issue>

      # pourquoi : l’heure est celle de la collectivité
      # .29 : le premier jour
      # .30 : un jour discuté
      # .31 : un jour trop tôt
      # .32 : le premier jour
      # .33 : un jour discuté
      # .34 : un jour trop tôt
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas | territoire | décision au requérant | issue                                        |
        | .29 | Guadeloupe | 18/03/2025 à 23 h 30  | le tribunal notifie sa décision au requérant |
        | .30 | Guadeloupe | 15/03/2025 à 23 h 30  | le système du tribunal reste libre (D-02)    |
        | .31 | Guadeloupe | 14/03/2025 à 23 h 30  | le système du tribunal s’y oppose            |
        | .32 | Mayotte    | 18/03/2025 à 0 h 30   | le tribunal notifie sa décision au requérant |
        | .33 | Mayotte    | 15/03/2025 à 0 h 30   | le système du tribunal reste libre (D-02)    |
        | .34 | Mayotte    | 14/03/2025 à 0 h 30   | le système du tribunal s’y oppose            |

    @doute:D-02
    Plan du scénario: la commission notifie au requérant le rejet de sa requête (Guadeloupe) : <situation>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guadeloupe |
      Et que la requête du redevable est parvenue à la commission le 16 avril 2024
      Et que la commission a demandé au requérant de régulariser sa requête le 24 avril 2024 :
        | Date d’envoi | 24 avril 2024 |
      Et que le requérant a reçu la demande de régularisation le 27 avril 2024
      Et que la régularisation du requérant est parvenue à la commission le 14 mai 2024 :
        | Date d’envoi | 14 mai 2024 |
      Quand la commission notifie au requérant le rejet de sa requête le <décision>
      Alors <issue>

      # pourquoi : le dernier jour n’est férié que là
      # droit : notification de la demande de régularisation : 27 avril 2024 ; échéance : 28 mai 2024 ou 29 mai 2024
      Exemples:
        | cas | situation        | décision   | issue                                          |
        | .35 | le premier jour  | 29/05/2024 | la commission notifie sa décision au requérant |
        | .36 | un jour discuté  | 28/05/2024 | le système de la commission reste libre (D-02) |
        | .37 | un jour trop tôt | 27/05/2024 | le système de la commission s’y oppose         |

    Plan du scénario: le système du tribunal s’y oppose : la décision est rendue dans le mois, sans attendre que le requérant réponde
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 3 février 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 3 mars 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # droit : notification de la demande de régularisation : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas                                         |
        | decision-apres-le-mois-de-regularisation.38 |
