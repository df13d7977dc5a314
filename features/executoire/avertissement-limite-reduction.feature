# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-limite-reduction @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgppp-l2323-7-1 @certitude:law
Fonctionnalité: Dernier jour de la réduction annoncé

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 4.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le dernier jour de la réduction que l’ANTAI annonce au redevable est celui qui vient un mois après l’envoi de l’avertissement, et non après sa réception.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : l’avertissement envoyé le 15 mai annonce le 15 juin
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 15 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Date limite de la réduction | 15 juin 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               |
        | avertissement-limite-reduction.01 |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : l’avertissement envoyé le 31 janvier annonce le 28 février
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 octobre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 octobre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 octobre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 24 octobre 2024
      Et que l’ANTAI a émis le titre exécutoire le 31 janvier 2025
      Quand le calendrier atteint le 31 janvier 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Date limite de la réduction | 28 février 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               |
        | avertissement-limite-reduction.02 |
