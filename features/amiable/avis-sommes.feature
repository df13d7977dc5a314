# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-sommes @phase:amiable @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-4 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Sommes de l’avis

  Droit : Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte la somme due et la déduction que la collectivité lui a transmises.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant déduit | <montant déduit> |
        | Montant dû     | <montant dû>     |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Montant dû     | <montant dû>     |
        | Montant déduit | <montant déduit> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            | situation                       | montant déduit | montant dû |
        | avis-sommes.01 | l’avis reprend le message       | 5,00 €         | 30,00 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                       | montant déduit | montant dû |
        | avis-sommes.02 | un stationnement payé en partie | 7,50 €         | 32,50 €    |
        | avis-sommes.03 | un autre tarif                  | 0,00 €         | 60,50 €    |
        | avis-sommes.04 | autre valeur : montant dû       | 0,00 €         | 31,01 €    |
        | avis-sommes.05 | autre valeur : montant déduit   | 6,01 €         | 28,99 €    |
