# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-apres-avis @phase:rapo @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Avis rectificatif après l’avis initial

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 janvier 2025

  Règle: L’ANTAI n’envoie un avis rectificatif que si elle a notifié l’avis de paiement qu’il rectifie.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis initial précède
      Quand la collectivité fait modifier le forfait par l’ANTAI le 17 février 2025
      Et le calendrier atteint le 18 février 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | rapo-rectificatif-apres-avis.01 |
