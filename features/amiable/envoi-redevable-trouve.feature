# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:envoi-redevable-trouve @phase:amiable @role:antai @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-l2333-87 @source:rennes-rapport-2024 @certitude:inferred
Fonctionnalité: Envoi à un redevable trouvé

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 1 ; Rennes Métropole (Rapport sur les recours de l’année 2024).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025

  Règle: L’ANTAI n’envoie pas d’avis de paiement quand le fichier des immatriculations ne lui a donné aucun redevable.

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement : aucun avis ne suit
      Quand le fichier des immatriculations répond à l’ANTAI qu’il ne connaît pas de redevable le 7 janvier 2025
      Et le calendrier atteint le 7 février 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | envoi-redevable-trouve.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : le redevable a été trouvé
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 :
        | Redevable trouvé | oui |
      Quand le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                       |
        | envoi-redevable-trouve.02 |
