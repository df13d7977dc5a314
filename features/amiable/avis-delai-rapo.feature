# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-delai-rapo @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:cerema-guide-2015 @certitude:inferred
Fonctionnalité: Délai du recours annoncé par l’avis

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 1 ; Cerema (Guide de recommandations de 2015).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 14 février 2025

  Règle: L’avis de paiement que l’ANTAI envoie annonce le délai d’un mois dans lequel le recours préalable se forme.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : le délai annoncé est d’un mois
      Quand le fichier des immatriculations répond à l’ANTAI le 14 février 2025
      Et le calendrier atteint le 14 février 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Délai du recours préalable | un mois |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                |
        | avis-delai-rapo.01 |
