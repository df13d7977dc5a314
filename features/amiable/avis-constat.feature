# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-constat @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-4 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Constat porté sur l’avis

  Droit : Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte la plaque, la date et le lieu du constat que la collectivité lui a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <création>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <création> à 10 h |
        | Lieu du constat          | <lieu>            |
        | Numéro d’immatriculation | <numéro>          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI 3 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement :
        | Numéro d’immatriculation | <numéro>          |
        | Date et heure du constat | <création> à 10 h |
        | Lieu du constat          | <lieu>            |

      # pourquoi : la règle est respectée
      # .01 : l’avis reprend le message
      Exemples:
        | cas             | création   | lieu                         | numéro    | jour atteint |
        | avis-constat.01 | 06/01/2025 | 1 rue Imaginaire             | AA-123-AA | 09/01/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      # .03 : autre valeur : numéro d’immatriculation
      # .04 : autre valeur : lieu du constat
      Exemples:
        | cas             | création   | lieu                         | numéro    | jour atteint |
        | avis-constat.02 | 12/02/2025 | 1 rue Imaginaire             | AA-123-AA | 15/02/2025   |
        | avis-constat.03 | 06/01/2025 | 1 rue Imaginaire             | AA-123-AB | 09/01/2025   |
        | avis-constat.04 | 06/01/2025 | 40 quai Irréel, Bourg-Fictif | AA-123-AA | 09/01/2025   |
