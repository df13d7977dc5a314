# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:justificatif-unique @phase:toute-phase @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Nombre de justificatifs

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025

  Règle: L’ANTAI ne rend pas plus de justificatifs qu’elle n’a reçu de paiements du forfait et du titre exécutoire.

    Plan du scénario: l’ANTAI remet un justificatif de paiement une seule fois : un paiement reçoit un justificatif
      Quand le redevable paie le forfait le 10 février 2025
      Et le calendrier atteint le 10 février 2025
      Alors l’ANTAI remet un justificatif de paiement une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | justificatif-unique.01 |

    Plan du scénario: l’ANTAI remet un justificatif de paiement une seule fois : à éviter : le même paiement reçoit deux justificatifs
      Étant donné que le redevable a payé le forfait le 10 février 2025
      Quand le calendrier atteint le 14 mars 2025
      Alors l’ANTAI remet un justificatif de paiement une seule fois

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                    |
        | justificatif-unique.02 |
