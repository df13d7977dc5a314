# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-marque @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-4 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Marque portée sur l’avis

  Droit : Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte la marque du véhicule que la collectivité lui a transmise.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Marque du véhicule | <marque du véhicule> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Marque du véhicule | <marque du véhicule> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            | situation                         | marque du véhicule |
        | avis-marque.01 | l’avis reprend le message         | MARQUE             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                         | marque du véhicule |
        | avis-marque.02 | autre valeur : marque du véhicule | CONSTRUCTEUR       |
