# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-fin-effet @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-4 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Fin d’effet portée sur l’avis

  Droit : Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte l’heure de fin d’effet que la collectivité lui a transmise.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS> :
        | Fin d’effet du forfait | <création du FPS> à 12 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI 3 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement :
        | Fin d’effet du forfait | <création du FPS> à 12 h |

      # pourquoi : la règle est respectée
      Exemples:
        | cas               | situation                 | création du FPS | jour atteint    |
        | avis-fin-effet.01 | l’avis reprend le message | 6 janvier 2025  | 9 janvier 2025  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas               | situation                 | création du FPS | jour atteint    |
        | avis-fin-effet.02 | à d’autres dates          | 12 février 2025 | 15 février 2025 |
