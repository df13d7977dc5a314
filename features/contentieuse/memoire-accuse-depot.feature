# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-accuse-depot @phase:contentieuse @role:ccsp @niveau:recommande @genre:response @consequence:obligation @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Accusé de dépôt du mémoire

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance moyenne).

  Règle: La juridiction accuse le jour même réception du mémoire déposé par la voie électronique.

    Plan du scénario: le tribunal accuse réception du mémoire quand la collectivité dépose son mémoire en défense : l’accusé suit le dépôt
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 27 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 11 février 2025
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025 :
        | Voie | Portail |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le calendrier atteint le 3 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire au plus tard le 3 mars 2025
      Quand le calendrier atteint le 4 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire une seule fois

      # pourquoi : la règle est respectée
      # droit : échéance : 3 mars 2025
      Exemples:
        | cas                     |
        | memoire-accuse-depot.01 |

    Plan du scénario: le tribunal accuse réception du mémoire quand la collectivité dépose son mémoire en défense : le dernier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | <territoire> |
      Et que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a communiqué la requête à la collectivité le <requête communiquée>
      Quand la collectivité dépose son mémoire en défense le <mémoire en défense> :
        | Voie | Portail |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le calendrier atteint le 3 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire au plus tard le 3 mars 2025
      Quand le calendrier atteint le 4 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception du mémoire une seule fois

      # pourquoi : l’heure est celle de la collectivité
      # droit : échéance : 3 mars 2025
      Exemples:
        | cas | territoire | dépôt                | requête communiquée  | mémoire en défense   |
        | .03 | Guadeloupe | 27/01/2025 à 23 h 30 | 11/02/2025 à 23 h 30 | 03/03/2025 à 23 h 30 |
        | .05 | Mayotte    | 27/01/2025 à 0 h 30  | 11/02/2025 à 0 h 30  | 03/03/2025 à 0 h 30  |
