# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-identique-date @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Date de la décision pour les deux parties

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision notifiée à la collectivité porte la même date que celle que reçoit le requérant.

    Plan du scénario: le tribunal notifie sa décision à la collectivité : <dépôt>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard
      Quand le tribunal notifie sa décision au requérant le <décision au requérant> :
        | Numéro de la requête | 25012345   |
        | Date de la décision  | <décision> |
      Et le calendrier atteint le <décision au requérant>
      Alors le tribunal notifie sa décision à la collectivité :
        | Date de la décision | <décision> |

      # pourquoi : la règle est respectée
      # .01 : les deux notifications disent la même chose
      Exemples:
        | cas                        | dépôt      | décision   | décision au requérant |
        | decision-identique-date.01 | 19/06/2025 | 01/09/2025 | 02/09/2025            |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      Exemples:
        | cas                        | dépôt      | décision   | décision au requérant |
        | decision-identique-date.02 | 24/07/2025 | 08/10/2025 | 09/10/2025            |
