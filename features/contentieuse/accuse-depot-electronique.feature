# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:accuse-depot-electronique @phase:contentieuse @role:ccsp @niveau:recommande @genre:response @consequence:obligation @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Accusé de dépôt électronique

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance moyenne).

  Règle: La juridiction accuse le jour même réception de la requête déposée par la voie électronique.

    Plan du scénario: le tribunal accuse réception de la requête quand la requête du redevable parvient au tribunal : <situation>
      Étant donné une collectivité en cycle complet
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Voie de dépôt | <voie> |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 10 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception de la requête au plus tard le 10 mars 2025
      Quand le calendrier atteint le 11 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception de la requête une seule fois

      # pourquoi : de part et d’autre de la limite
      # droit : échéance : 10 mars 2025
      Exemples:
        | cas | situation                           | voie                                  |
        | .01 | l’accusé suit le dépôt d’une minute | Portail internet de la juridiction    |
        | .02 | le jour du dépôt n’est pas achevé   | Télétransmission de système à système |

    Plan du scénario: le tribunal accuse réception de la requête quand la requête du redevable parvient au tribunal : le dernier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | <territoire de la collectivité> |
      Quand la requête du redevable parvient au tribunal le <dépôt de la requête> :
        | Voie de dépôt | Portail internet de la juridiction |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 10 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception de la requête au plus tard le 10 mars 2025
      Quand le calendrier atteint le 11 mars 2025 à 23 h 59 min 59 s
      Alors le tribunal accuse réception de la requête une seule fois

      # pourquoi : l’heure est celle de la collectivité
      # droit : échéance : 10 mars 2025
      Exemples:
        | cas                          | territoire de la collectivité | dépôt de la requête    |
        | accuse-depot-electronique.04 | Guyane                        | 10 mars 2025 à 23 h 30 |
        | accuse-depot-electronique.06 | Mayotte                       | 10 mars 2025 à 0 h 30  |
