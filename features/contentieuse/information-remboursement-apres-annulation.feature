# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-remboursement-apres-annulation @phase:contentieuse @role:antai @niveau:recommande @genre:precedence @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Information sur le remboursement après l’annulation

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’informe la DGFiP d’un remboursement qu’après avoir émis un titre d’annulation.

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : le titre d’annulation précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 7 juillet 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 7 juillet 2025
      Et que le redevable a payé le titre exécutoire le 22 juillet 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 novembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 4 novembre 2025
      Quand le calendrier atteint le 6 novembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                           |
        | information-remboursement-apres-annulation.01 |

    Plan du scénario: l’ANTAI n’informe la DGFiP d’aucune somme à rembourser : à éviter : aucun titre d’annulation ne précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 17 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 17 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 17 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 17 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 24 mai 2025
      Et que le redevable a payé le titre exécutoire le 9 juin 2025
      Quand le calendrier atteint le 7 décembre 2025
      Alors l’ANTAI n’informe la DGFiP d’aucune somme à rembourser

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                           |
        | information-remboursement-apres-annulation.02 |
