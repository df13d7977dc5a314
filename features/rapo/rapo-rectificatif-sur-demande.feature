# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-sur-demande @phase:rapo @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Avis rectificatif sur demande de la collectivité

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’envoie un avis rectificatif qu’après que la collectivité lui a demandé de modifier ou d’annuler le forfait.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis rectificatif suit la modification
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | rapo-rectificatif-sur-demande.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis rectificatif à zéro euro suit l’annulation
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait annuler le forfait par l’ANTAI le 5 mars 2025
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | rapo-rectificatif-sur-demande.02 |

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement rectificatif : faute à éviter : un avis rectificatif part sans que la collectivité ait rien demandé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand le calendrier atteint le 7 avril 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement rectificatif

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | rapo-rectificatif-sur-demande.03 |
