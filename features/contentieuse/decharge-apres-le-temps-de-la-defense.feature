# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decharge-apres-le-temps-de-la-defense @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-r2333-120-27 @source:cgct-r2333-120-44 @certitude:law
Fonctionnalité: Décharge sans défense

  Droit : Code général des collectivités territoriales, art. R2333-120-27 (Décisions rendues par ordonnance), 6° ; Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéa 1.
  Certitude : lu dans le texte.
  Questions ouvertes : D-02, Calcul des mois et dernier jour non ouvré ; D-31, Nouvelle communication de la requête.

  Règle: La juridiction ne décharge le requérant en tenant les faits pour admis qu’après le mois laissé à la collectivité pour se défendre.

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant une décharge totale : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard
      Quand le tribunal notifie au requérant une décharge totale le <décision>
      Alors <issue>

      # pourquoi : de part et d’autre de la limite
      # droit : communication de la requête : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .01 | le premier jour  | 30/01/2025 | 18/03/2025 | le tribunal notifie sa décision au requérant |
        | .02 | un jour discuté  | 30/01/2025 | 15/03/2025 | le système du tribunal reste libre (D-02)    |
        | .03 | un jour trop tôt | 30/01/2025 | 14/03/2025 | le système du tribunal s’y oppose            |

      # pourquoi : le délai finit avec février
      # droit : communication de la requête : 31 janvier 2025 ; échéance : 1er mars 2025 ou 2 mars 2025 ou 4 mars 2025
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .08 | le premier jour  | 16/01/2025 | 04/03/2025 | le tribunal notifie sa décision au requérant |
        | .09 | un jour discuté  | 16/01/2025 | 01/03/2025 | le système du tribunal reste libre (D-02)    |
        | .10 | un jour trop tôt | 16/01/2025 | 28/02/2025 | le système du tribunal s’y oppose            |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : communication de la requête : 26 février 2028 ; échéance : 27 mars 2028 ou 28 mars 2028
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                        |
        | .29 | le premier jour  | 11/02/2028 | 28/03/2028 | le tribunal notifie sa décision au requérant |
        | .30 | un jour discuté  | 11/02/2028 | 27/03/2028 | le système du tribunal reste libre (D-02)    |
        | .31 | un jour trop tôt | 11/02/2028 | 26/03/2028 | le système du tribunal s’y oppose            |

    Plan du scénario: le tribunal notifie sa décision au requérant : la collectivité s’est défendue
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025
      Et que la collectivité a déposé son mémoire en défense le 20 février 2025
      Quand le tribunal notifie au requérant une décharge totale le 3 mars 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      # droit : communication de la requête : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas                                      |
        | decharge-apres-le-temps-de-la-defense.04 |

    @doute:D-02
    Plan du scénario: la commission notifie au requérant une décharge totale : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le <dépôt>
      Et que la commission a communiqué la requête à la collectivité 15 jours plus tard
      Quand la commission notifie au requérant une décharge totale le <décision>
      Alors <issue>

      # pourquoi : le mois d’arrivée est plus court
      # droit : communication de la requête : 31 août 2024 ; échéance : 1er octobre 2024 ou 2 octobre 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .05 | le premier jour  | 16/08/2024 | 02/10/2024 | la commission notifie sa décision au requérant |
        | .06 | un jour discuté  | 16/08/2024 | 01/10/2024 | le système de la commission reste libre (D-02) |
        | .07 | un jour trop tôt | 16/08/2024 | 30/09/2024 | le système de la commission s’y oppose         |

      # pourquoi : le délai finit un 29 février
      # droit : communication de la requête : 31 janvier 2024 ; échéance : 1er mars 2024 ou 2 mars 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .11 | le premier jour  | 16/01/2024 | 02/03/2024 | la commission notifie sa décision au requérant |
        | .12 | un jour discuté  | 16/01/2024 | 01/03/2024 | le système de la commission reste libre (D-02) |
        | .13 | un jour trop tôt | 16/01/2024 | 29/02/2024 | le système de la commission s’y oppose         |

      # pourquoi : le dernier jour est férié
      # droit : communication de la requête : 1er mars 2024 ; échéance : 2 avril 2024 ou 3 avril 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .17 | le premier jour  | 15/02/2024 | 03/04/2024 | la commission notifie sa décision au requérant |
        | .18 | un jour discuté  | 15/02/2024 | 02/04/2024 | le système de la commission reste libre (D-02) |
        | .19 | un jour trop tôt | 15/02/2024 | 01/04/2024 | le système de la commission s’y oppose         |

      # pourquoi : le dernier jour est un dimanche
      # droit : communication de la requête : 4 janvier 2024 ; échéance : 5 février 2024 ou 6 février 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .20 | le premier jour  | 20/12/2023 | 06/02/2024 | la commission notifie sa décision au requérant |
        | .21 | un jour discuté  | 20/12/2023 | 05/02/2024 | le système de la commission reste libre (D-02) |
        | .22 | un jour trop tôt | 20/12/2023 | 04/02/2024 | le système de la commission s’y oppose         |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : communication de la requête : 27 septembre 2024 ; échéance : 28 octobre 2024 ou 29 octobre 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .23 | le premier jour  | 12/09/2024 | 29/10/2024 | la commission notifie sa décision au requérant |
        | .24 | un jour discuté  | 12/09/2024 | 28/10/2024 | le système de la commission reste libre (D-02) |
        | .25 | un jour trop tôt | 12/09/2024 | 27/10/2024 | le système de la commission s’y oppose         |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : communication de la requête : 30 avril 2024 ; échéance : 31 mai 2024 ou 1er juin 2024
      Exemples:
        | cas | situation        | dépôt      | décision   | issue                                          |
        | .38 | le premier jour  | 15/04/2024 | 01/06/2024 | la commission notifie sa décision au requérant |
        | .39 | un jour discuté  | 15/04/2024 | 31/05/2024 | le système de la commission reste libre (D-02) |
        | .40 | un jour trop tôt | 15/04/2024 | 30/05/2024 | le système de la commission s’y oppose         |

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant une décharge totale (requête portée devant la commission) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 6 décembre 2024
      Quand le tribunal notifie au requérant une décharge totale le <décision>
      Alors <issue>

      # pourquoi : le délai passe d’une année à l’autre
      # droit : communication de la requête : 6 décembre 2024 ; échéance : 7 janvier 2025 ou 8 janvier 2025
      Exemples:
        | cas | situation        | décision   | issue                                        |
        | .14 | le premier jour  | 08/01/2025 | le tribunal notifie sa décision au requérant |
        | .15 | un jour discuté  | 07/01/2025 | le système du tribunal reste libre (D-02)    |
        | .16 | un jour trop tôt | 06/01/2025 | le système du tribunal s’y oppose            |

    @doute:D-02
    Plan du scénario: le tribunal notifie au requérant une décharge totale : <décision au requérant>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | <territoire> |
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025
      Quand le tribunal notifie au requérant une décharge totale le <décision au requérant>
      Alors <issue>

      # pourquoi : l’heure est celle de la collectivité
      # .26 : le premier jour
      # .27 : un jour discuté
      # .28 : un jour trop tôt
      # .32 : le premier jour
      # .33 : un jour discuté
      # .34 : un jour trop tôt
      # droit : communication de la requête : 14 février 2025 ; échéance : 15 mars 2025 ou 16 mars 2025 ou 18 mars 2025
      Exemples:
        | cas | territoire | décision au requérant | issue                                        |
        | .26 | Guadeloupe | 18/03/2025 à 23 h 30  | le tribunal notifie sa décision au requérant |
        | .27 | Guadeloupe | 15/03/2025 à 23 h 30  | le système du tribunal reste libre (D-02)    |
        | .28 | Guadeloupe | 14/03/2025 à 23 h 30  | le système du tribunal s’y oppose            |
        | .32 | Mayotte    | 18/03/2025 à 0 h 30   | le tribunal notifie sa décision au requérant |
        | .33 | Mayotte    | 15/03/2025 à 0 h 30   | le système du tribunal reste libre (D-02)    |
        | .34 | Mayotte    | 14/03/2025 à 0 h 30   | le système du tribunal s’y oppose            |

    @doute:D-02
    Plan du scénario: la commission notifie au requérant une décharge totale (Martinique) : <situation>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Martinique |
      Et que la requête du redevable est parvenue à la commission le 7 avril 2024
      Et que la commission a communiqué la requête à la collectivité le 22 avril 2024
      Quand la commission notifie au requérant une décharge totale le <décision>
      Alors <issue>

      # pourquoi : le dernier jour n’est férié que là
      # droit : communication de la requête : 22 avril 2024 ; échéance : 23 mai 2024 ou 24 mai 2024
      Exemples:
        | cas | situation        | décision   | issue                                          |
        | .35 | le premier jour  | 24/05/2024 | la commission notifie sa décision au requérant |
        | .36 | un jour discuté  | 23/05/2024 | le système de la commission reste libre (D-02) |
        | .37 | un jour trop tôt | 22/05/2024 | le système de la commission s’y oppose         |

    @doute:D-31
    Plan du scénario: le tribunal notifie au requérant une décharge totale : la requête a été communiquée de nouveau, et la décharge suit le mois de la première communication seule
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 20 mars 2025
      Quand le tribunal notifie au requérant une décharge totale le 25 mars 2025
      Alors le tribunal reste libre (D-31)

      # pourquoi : les lectures du droit divergent
      # droit : communication de la requête : 20 mars 2025 ; échéance : 25 mars 2025 ou 21 avril 2025 ou 22 avril 2025 ou 23 avril 2025
      Exemples:
        | cas                                      |
        | decharge-apres-le-temps-de-la-defense.41 |
