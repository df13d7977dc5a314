# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-unique @phase:executoire @role:antai @niveau:obligatoire @genre:cardinality @consequence:interdiction @source:assemblee-debats-2023 @source:cgct-r2333-120-35 @certitude:inferred
Fonctionnalité: Un seul titre par forfait

  Droit : Assemblée nationale (Débats sur la proposition de loi de 2023) ; Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025

  Règle: L’ANTAI n’émet qu’un titre exécutoire pour un même forfait.

    Plan du scénario: l’ANTAI émet le titre exécutoire une seule fois : un seul titre est émis
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas          |
        | te-unique.01 |
