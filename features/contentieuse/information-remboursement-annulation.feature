# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-remboursement-annulation @phase:contentieuse @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Titre d’annulation que nomme l’information de remboursement

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
    Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
    Et que le redevable a payé le titre exécutoire le 1er juillet 2025
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
      | Objet de l’annulation | Titre exécutoire |
      | Montant annulé        | 35,00 €          |

  Règle: L’information de remboursement que l’ANTAI adresse à la DGFiP, si elle nomme un titre d’annulation et qu’il n’y en a qu’un, nomme celui-là.

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : la référence est celle du titre d’annulation
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Référence du titre d’annulation | 2026-000013 |
      Et le calendrier atteint le 14 octobre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Référence du titre d’annulation | 2026-000013 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                     |
        | information-remboursement-annulation.01 |
