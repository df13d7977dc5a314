# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-titre @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Titre que juge la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision sur un titre exécutoire porte la référence du titre que la requête attaque.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 2 juin 2025 :
        | Acte contesté                 | Titre exécutoire                |
        | Référence du titre exécutoire | <référence du titre exécutoire> |
      Et que le tribunal a communiqué la requête à la collectivité le 17 juin 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le tribunal notifie sa décision au requérant :
        | Référence du titre exécutoire | <référence du titre exécutoire> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas               | situation                                    | référence du titre exécutoire |
        | decision-titre.02 | le titre jugé est celui de la requête        | 2025-000013                   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas               | situation                                    | référence du titre exécutoire |
        | decision-titre.03 | autre valeur : référence du titre exécutoire | 2025-000014                   |

    Plan du scénario: le tribunal ne notifie pas sa décision au requérant : faute à éviter : la référence est celle d’un autre titre
      Étant donné que la requête du redevable est parvenue au tribunal le 2 juin 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 17 juin 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000014      |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Référence du titre exécutoire | 2025-000014 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas               |
        | decision-titre.04 |
