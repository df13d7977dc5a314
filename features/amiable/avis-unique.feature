# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-unique @phase:amiable @role:antai @niveau:obligatoire @genre:cardinality @consequence:interdiction @source:cgct-r2333-120-4 @certitude:inferred
Fonctionnalité: Un seul avis initial

  Droit : Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025

  Règle: L’ANTAI n’envoie qu’un avis de paiement initial pour un même forfait.

    Plan du scénario: l’ANTAI envoie l’avis de paiement une seule fois : l’avis est envoyé une fois
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas            |
        | avis-unique.01 |
