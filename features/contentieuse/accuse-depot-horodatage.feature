# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:accuse-depot-horodatage @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Horodatage de l’accusé de dépôt

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’accusé de dépôt porte le jour où la requête a été déposée.

    Plan du scénario: le tribunal accuse réception de la requête : <situation>
      Quand la requête du redevable parvient au tribunal le <dépôt>
      Et le calendrier atteint le <jour atteint>
      Alors le tribunal accuse réception de la requête :
        | Horodatage du dépôt | le jour où la requête du redevable parvient au tribunal |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation                         | dépôt      | jour atteint |
        | accuse-depot-horodatage.01 | l’horodatage est du jour du dépôt | 10/03/2025 | 11/03/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                        | situation                         | dépôt      | jour atteint |
        | accuse-depot-horodatage.02 | à d’autres dates                  | 16/04/2025 | 17/04/2025   |
