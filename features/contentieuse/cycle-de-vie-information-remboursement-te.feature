# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-information-remboursement-te
Fonctionnalité: Cycle de vie — Information sur le remboursement du titre

  Règles déduites du cycle de vie du dossier.
  Question ouverte : D-03, Sens des flèches et rattachement aux phases.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025 :
      | Montant de la majoration | 50,00 € |
      | Montant total du titre   | 85,00 € |
    Et que l’ANTAI a émis un titre d’annulation le 14 avril 2026 :
      | Montant annulé | 50,00 € |
    Et que l’ANTAI a émis un titre d’annulation le 28 avril 2026 :
      | Montant annulé | 35,00 € |

  Règle: L’événement « Information sur le remboursement du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-remboursement-te @role:dgfip @niveau:recommande @source:cartographies @certitude:inferred @doute:D-03
    Plan du scénario: l’issue reste ouverte quand l’ANTAI informe la DGFiP de la somme à rembourser : plus rien n’est dû
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 28 avril 2026
      Alors la DGFiP reste libre (D-03)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                          |
        | cycle-de-vie-information-remboursement-te.06 |
