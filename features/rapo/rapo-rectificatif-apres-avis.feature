# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-apres-avis @phase:rapo @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Avis rectificatif après l’avis initial

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’envoie un avis rectificatif que si elle a notifié l’avis de paiement qu’il rectifie.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis initial précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 17 février 2025
      Et le calendrier atteint le 18 février 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | rapo-rectificatif-apres-avis.01 |

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement rectificatif : faute à éviter : aucun redevable n’est trouvé, le forfait est modifié, et l’avis rectificatif part seul
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 9 janvier 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 10 février 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement rectificatif

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | rapo-rectificatif-apres-avis.02 |
