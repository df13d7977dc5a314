# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-accuse-horodatage @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Horodatage de l’accusé du mémoire

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’accusé de dépôt du mémoire en défense porte le jour où le mémoire a été déposé.

    Plan du scénario: le tribunal accuse réception du mémoire : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité 15 jours plus tard
      Quand la collectivité dépose son mémoire en défense le <mémoire>
      Et le calendrier atteint le <mémoire>
      Alors le tribunal accuse réception du mémoire :
        | Horodatage du dépôt | le jour où la collectivité dépose son mémoire en défense |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          | situation                         | dépôt      | mémoire    |
        | memoire-accuse-horodatage.01 | l’horodatage est du jour du dépôt | 10/03/2025 | 14/04/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                         | dépôt      | mémoire    |
        | memoire-accuse-horodatage.02 | à d’autres dates                  | 15/04/2025 | 21/05/2025 |
