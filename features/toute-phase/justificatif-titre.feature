# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:justificatif-titre @phase:toute-phase @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Titre que nomme le justificatif

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025

  Règle: Le justificatif d’un paiement du titre exécutoire nomme le titre que l’ANTAI a émis pour ce forfait.

    Plan du scénario: l’ANTAI remet un justificatif de paiement : la référence est celle du titre
      Quand le redevable paie le titre exécutoire le 2 juin 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Et le calendrier atteint le 2 juin 2025
      Alors l’ANTAI remet un justificatif de paiement :
        | Référence du titre exécutoire | 2025-000013 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | justificatif-titre.01 |
