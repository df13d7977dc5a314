# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-unique @phase:executoire @role:antai @niveau:recommande @genre:cardinality @consequence:interdiction @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Un seul avertissement par titre

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 2.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 15 mai 2025

  Règle: L’ANTAI n’adresse qu’un avertissement pour un même titre exécutoire.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable une seule fois : à éviter : le même titre donne lieu à deux avertissements
      Quand le calendrier atteint le 17 juillet 2025
      Alors l’ANTAI adresse l’avertissement au redevable une seule fois

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                     |
        | avertissement-unique.01 |
