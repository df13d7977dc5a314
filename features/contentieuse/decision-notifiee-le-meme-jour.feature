# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-notifiee-le-meme-jour @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:law
Fonctionnalité: Décision notifiée le même jour

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction notifie sa décision le même jour au requérant et à la collectivité.

    Plan du scénario: le tribunal notifie sa décision à la collectivité quand le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard
      Quand le tribunal notifie sa décision au requérant le <décision>
      Et le calendrier atteint le <décision>
      Alors le tribunal notifie sa décision à la collectivité au plus tard le <décision>

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                | dépôt      | décision   |
        | .01 | les deux notifications sont du même jour | 19/06/2025 | 02/09/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                | dépôt      | décision   |
        | .02 | à d’autres dates                         | 24/07/2025 | 09/10/2025 |
