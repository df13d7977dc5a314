# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-limite-reduction @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Dernier jour de la réduction annoncé

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le dernier jour de la réduction que l’ANTAI annonce au redevable est celui qui vient un mois après l’envoi de l’avertissement, et non après sa réception.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <création>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Quand le calendrier atteint le <émission>
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Date limite de la réduction | <date limite> |

      # pourquoi : la règle est respectée
      # .01 : l’avertissement envoyé le 15 mai annonce le 15 juin
      # .02 : l’avertissement envoyé le 31 janvier annonce le 28 février
      # .03 : l’avertissement envoyé le 30 janvier d’une année bissextile annonce le 29 février
      Exemples:
        | cas                               | création   | émission   | date limite |
        | avertissement-limite-reduction.01 | 08/02/2025 | 15/05/2025 | 15/06/2025  |
        | avertissement-limite-reduction.02 | 24/10/2024 | 31/01/2025 | 28/02/2025  |
        | avertissement-limite-reduction.03 | 23/10/2023 | 30/01/2024 | 29/02/2024  |
