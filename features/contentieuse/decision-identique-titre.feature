# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-identique-titre @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Titre de la décision pour les deux parties

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision notifiée à la collectivité porte la référence du même titre que celle que reçoit le requérant.

    Plan du scénario: le tribunal notifie sa décision à la collectivité : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025 :
        | Référence du titre exécutoire | <référence> |
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025 :
        | Numéro de la requête          | 25012345         |
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | <référence>      |
      Et le calendrier atteint le 2 septembre 2025
      Alors le tribunal notifie sa décision à la collectivité :
        | Référence du titre exécutoire | <référence> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         | situation                                    | référence   |
        | decision-identique-titre.01 | les deux notifications disent la même chose  | 2025-000013 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                         | situation                                    | référence   |
        | decision-identique-titre.02 | autre valeur : référence du titre exécutoire | 2025-000014 |
