# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-delai @phase:contentieuse @role:collectivite @niveau:recommande @genre:deadline @consequence:obligation @source:cgct-r2333-120-44 @certitude:law
Fonctionnalité: Délai de la défense

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéas 1 et 2.
  Certitude : lu dans le texte.
  Question ouverte : D-02, Calcul des mois et dernier jour non ouvré.

  Règle: La collectivité qui se défend produit son mémoire dans le mois qui suit la communication de la requête ; à défaut, l’instruction est close et les faits sont réputés admis.

    @doute:D-02
    Plan du scénario: la collectivité dépose son mémoire en défense : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt>
      Et que la collectivité a rejeté le recours préalable 10 jours plus tard
      Et que le tribunal a communiqué la requête à la collectivité 25 jours plus tard
      Quand la collectivité dépose son mémoire en défense le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # droit : communication de la requête : 14 février 2025 ; échéance : 14 mars 2025 ou 15 mars 2025 ou 17 mars 2025
      Exemples:
        | cas              | situation       | constat    | dépôt      | envoi      | issue              |
        | memoire-delai.01 | le dernier jour | 28/12/2024 | 10/01/2025 | 14/03/2025 | y donne suite      |
        | memoire-delai.02 | un jour discuté | 28/12/2024 | 10/01/2025 | 15/03/2025 | reste libre (D-02) |

      # pourquoi : le délai finit avec février
      # droit : communication de la requête : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas              | situation       | constat    | dépôt      | envoi      | issue              |
        | memoire-delai.05 | le dernier jour | 14/12/2024 | 27/12/2024 | 28/02/2025 | y donne suite      |
        | memoire-delai.06 | un jour discuté | 14/12/2024 | 27/12/2024 | 01/03/2025 | reste libre (D-02) |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : communication de la requête : 26 février 2028 ; échéance : 26 mars 2028 ou 27 mars 2028
      Exemples:
        | cas              | situation       | constat    | dépôt      | envoi      | issue              |
        | memoire-delai.17 | le dernier jour | 10/01/2028 | 22/01/2028 | 26/03/2028 | y donne suite      |
        | memoire-delai.18 | un jour discuté | 10/01/2028 | 22/01/2028 | 27/03/2028 | reste libre (D-02) |

    @doute:D-02
    Plan du scénario: la collectivité dépose son mémoire en défense (requête portée devant la commission) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt>
      Et que la collectivité a rejeté le recours préalable 10 jours plus tard
      Et que la commission a communiqué la requête à la collectivité le <requête>
      Quand la collectivité dépose son mémoire en défense le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le système de la collectivité <issue>

      # pourquoi : le mois d’arrivée est plus court
      # droit : communication de la requête : 31 août 2024 ; échéance : 30 septembre 2024 ou 1er octobre 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .03 | le dernier jour | 15/07/2024 | 27/07/2024 | 31/08/2024 | 30/09/2024 | y donne suite      |
        | .04 | un jour discuté | 15/07/2024 | 27/07/2024 | 31/08/2024 | 01/10/2024 | reste libre (D-02) |

      # pourquoi : le délai finit un 29 février
      # droit : communication de la requête : 31 janvier 2024 ; échéance : 29 février 2024 ou 1er mars 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .07 | le dernier jour | 14/12/2023 | 26/12/2023 | 31/01/2024 | 29/02/2024 | y donne suite      |
        | .08 | un jour discuté | 14/12/2023 | 26/12/2023 | 31/01/2024 | 01/03/2024 | reste libre (D-02) |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : communication de la requête : 6 décembre 2024 ; échéance : 6 janvier 2025 ou 7 janvier 2025
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .09 | le dernier jour | 17/10/2024 | 29/10/2024 | 06/12/2024 | 06/01/2025 | y donne suite      |
        | .10 | un jour discuté | 17/10/2024 | 29/10/2024 | 06/12/2024 | 07/01/2025 | reste libre (D-02) |

      # pourquoi : le dernier jour est férié
      # droit : communication de la requête : 1er mars 2024 ; échéance : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .11 | le dernier jour | 13/01/2024 | 26/01/2024 | 01/03/2024 | 01/04/2024 | y donne suite      |
        | .12 | un jour discuté | 13/01/2024 | 26/01/2024 | 01/03/2024 | 02/04/2024 | reste libre (D-02) |

      # pourquoi : le dernier jour est un dimanche
      # droit : communication de la requête : 4 janvier 2024 ; échéance : 4 février 2024 ou 5 février 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .13 | le dernier jour | 16/11/2023 | 28/11/2023 | 04/01/2024 | 04/02/2024 | y donne suite      |
        | .14 | un jour discuté | 16/11/2023 | 28/11/2023 | 04/01/2024 | 05/02/2024 | reste libre (D-02) |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : communication de la requête : 27 septembre 2024 ; échéance : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .15 | le dernier jour | 10/08/2024 | 23/08/2024 | 27/09/2024 | 27/10/2024 | y donne suite      |
        | .16 | un jour discuté | 10/08/2024 | 23/08/2024 | 27/09/2024 | 28/10/2024 | reste libre (D-02) |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : communication de la requête : 30 avril 2024 ; échéance : 30 mai 2024 ou 31 mai 2024
      Exemples:
        | cas | situation       | constat    | dépôt      | requête    | envoi      | issue              |
        | .21 | le dernier jour | 14/03/2024 | 26/03/2024 | 30/04/2024 | 30/05/2024 | y donne suite      |
        | .22 | un jour discuté | 14/03/2024 | 26/03/2024 | 30/04/2024 | 31/05/2024 | reste libre (D-02) |

    @doute:D-02
    Plan du scénario: la collectivité dépose son mémoire en défense (Mayotte) : <situation>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Mayotte |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 février 2026
      Et que la collectivité a transmis le forfait à l’ANTAI le 7 février 2026
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 février 2026
      Et que la collectivité a rejeté le recours préalable le 2 mars 2026
      Et que le tribunal a communiqué la requête à la collectivité le 27 mars 2026
      Quand la collectivité dépose son mémoire en défense le <envoi> :
        | Date d’envoi | <envoi> |
      Alors le système de la collectivité <issue>

      # pourquoi : le dernier jour n’est férié que là
      # droit : communication de la requête : 27 mars 2026 ; échéance : 27 avril 2026 ou 28 avril 2026
      Exemples:
        | cas              | situation       | envoi         | issue              |
        | memoire-delai.19 | le dernier jour | 27 avril 2026 | y donne suite      |
        | memoire-delai.20 | un jour discuté | 28 avril 2026 | reste libre (D-02) |
