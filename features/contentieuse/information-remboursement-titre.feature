# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-remboursement-titre @phase:contentieuse @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Titre que nomme l’information de remboursement

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
    Et que le redevable a payé le titre exécutoire le 28 mai 2025 :
      | Référence du titre exécutoire | 2025-000013 |
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 9 septembre 2025 :
      | Objet de l’annulation | Titre exécutoire |
      | Montant annulé        | 35,00 €          |
    Et que l’ANTAI a émis un titre d’annulation le 10 septembre 2025

  Règle: L’ANTAI informe la DGFiP du remboursement du titre exécutoire qu’elle a émis pour ce forfait.

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : la référence est celle du titre
      Quand le calendrier atteint le 14 octobre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Référence du titre exécutoire | 2025-000013 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | information-remboursement-titre.01 |
