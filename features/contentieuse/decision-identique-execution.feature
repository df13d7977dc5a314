# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-identique-execution @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @source:cgct-r2333-120-71 @certitude:inferred
Fonctionnalité: Délai d’exécution pour les deux parties

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-71 (Exécution de la décision de justice), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision notifiée à la collectivité ne lui donne pas, pour s’exécuter, un autre dernier jour que celui que lit le requérant.

    Plan du scénario: le tribunal notifie sa décision à la collectivité : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard
      Quand le tribunal notifie sa décision au requérant le <décision> :
        | Numéro de la requête     | 25012345 |
        | Fin du délai d’exécution | <fin>    |
      Et le calendrier atteint le <décision>
      Alors le tribunal notifie sa décision à la collectivité :
        | Fin du délai d’exécution | <fin> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                   | dépôt      | fin        | décision   |
        | .01 | les deux notifications disent la même chose | 19/06/2025 | 30/11/2025 | 02/09/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                   | dépôt      | fin        | décision   |
        | .02 | à d’autres dates                            | 24/07/2025 | 06/01/2026 | 09/10/2025 |
