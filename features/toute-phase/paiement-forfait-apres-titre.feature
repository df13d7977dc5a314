# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:paiement-forfait-apres-titre @phase:toute-phase @role:antai @niveau:recommande @genre:not-succession @consequence:rejet @source:cgct-r2333-120-35 @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Paiement du forfait après le titre

  Droit : Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement) ; Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 1.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025

  Règle: Dès l’émission du titre exécutoire, l’ANTAI n’enregistre plus de paiement au titre de l’avis de paiement, que le titre a remplacé.

    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : à éviter : après le titre, un paiement est encore enregistré au titre de l’avis
      Quand le redevable paie le forfait le 2 juin 2025
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | paiement-forfait-apres-titre.01 |
