# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-notifiee-le-meme-jour @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:law
Fonctionnalité: Décision notifiée le même jour

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction notifie sa décision le même jour au requérant et à la collectivité.

    Plan du scénario: le tribunal notifie sa décision à la collectivité au plus tard le … : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt de la requête>
      Et que le tribunal a communiqué la requête à la collectivité le <requête communiquée>
      Quand le tribunal notifie sa décision au requérant le <décision notifiée>
      Et le calendrier atteint le <décision notifiée>
      Alors le tribunal notifie sa décision à la collectivité au plus tard le <au plus tard>

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               | situation                                | dépôt de la requête | requête communiquée | décision notifiée | au plus tard                        |
        | decision-notifiee-le-meme-jour.01 | les deux notifications sont du même jour | 19 juin 2025        | 4 juillet 2025      | 2 septembre 2025  | 2 septembre 2025 à 23 h 59 min 59 s |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                               | situation                                | dépôt de la requête | requête communiquée | décision notifiée | au plus tard                        |
        | decision-notifiee-le-meme-jour.02 | à d’autres dates                         | 26 juillet 2025     | 10 août 2025        | 9 octobre 2025    | 9 octobre 2025 à 23 h 59 min 59 s   |
