# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:communication-memoire-fidele @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-41 @certitude:inferred
Fonctionnalité: Mémoire communiqué tel que reçu

  Droit : Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 3.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le mémoire en défense est communiqué au requérant sous le numéro de requête et avec la date d’envoi qu’il portait.

    Plan du scénario: le tribunal communique le mémoire en défense au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard :
        | Numéro de la requête | 25012345 |
      Et que la collectivité a déposé son mémoire en défense 20 jours plus tard :
        | Numéro de la requête | 25012345     |
        | Date d’envoi         | le même jour |
      Quand le calendrier atteint le <jour atteint>
      Alors le tribunal communique le mémoire en défense au requérant :
        | Numéro de la requête | 25012345 |
        | Date d’envoi         | <envoi>  |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                           | dépôt      | jour atteint | envoi      |
        | .01 | la communication reprend le mémoire | 29/07/2025 | 04/09/2025   | 02/09/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                           | dépôt      | jour atteint | envoi      |
        | .02 | à d’autres dates                    | 04/09/2025 | 11/10/2025   | 09/10/2025 |
