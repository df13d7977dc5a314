# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-remplace-avis @phase:executoire @role:antai @niveau:recommande @genre:not-succession @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-35 @certitude:inferred
Fonctionnalité: Avis rectificatif après le titre

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 3 ; Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025

  Règle: Dès l’émission du titre exécutoire, l’ANTAI n’envoie plus d’avis de paiement rectificatif, l’avis étant remplacé par le titre.

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement rectificatif : à éviter : un avis rectificatif part après le titre
      Quand la collectivité fait modifier le forfait par l’ANTAI le 20 mai 2025
      Et le calendrier atteint le 20 juin 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement rectificatif

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                 |
        | te-remplace-avis.01 |
