# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-accuse-depot @phase:contentieuse @role:ccsp @niveau:recommande @genre:response @consequence:obligation @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Accusé de dépôt du mémoire

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 27 janvier 2025
    Et que le tribunal a communiqué la requête à la collectivité le 11 février 2025
    Et que les dates de droit sont :
      | Échéance | 3 mars 2025 |

  Règle: La juridiction accuse le jour même réception du mémoire déposé par la voie électronique.

    Plan du scénario: le tribunal accuse réception du mémoire une seule fois : l’accusé suit le dépôt
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025 :
        | Voie | Portail |
      Alors le tribunal prend en compte le message
      Quand le calendrier atteint le 3 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire au plus tard le 3 mars 2025 à 23 h 59 min 59 s
      Quand le calendrier atteint le 4 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation              |
        | memoire-accuse-depot.01 | l’accusé suit le dépôt |

    Plan du scénario: le tribunal n’accuse pas réception du mémoire : le mémoire est venu sur papier
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025 :
        | Voie | Papier |
      Alors le tribunal prend en compte le message
      Quand le calendrier atteint le 3 avril 2025
      Alors le tribunal n’accuse pas réception du mémoire

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                     | situation                      |
        | memoire-accuse-depot.02 | le mémoire est venu sur papier |
