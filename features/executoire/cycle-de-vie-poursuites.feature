# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-poursuites
Fonctionnalité: Cycle de vie — Engagement des poursuites

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Engagement des poursuites » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-poursuites @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:decret-64-1333 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recouvrement forcé » : averti
      Étant donné que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Quand la DGFiP engage des poursuites le 5 janvier 2026
      Alors la DGFiP prend en compte l’engagement des poursuites
      Et le dossier est dans l’état « Recouvrement forcé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-poursuites.03 |

    @regle:transition-poursuites @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:decret-64-1333 @certitude:law
    Plan du scénario: le système de la DGFiP s’y oppose : plus rien n’est dû
      Étant donné que l’ANTAI a émis le titre exécutoire le 14 octobre 2025 :
        | Montant de la majoration | 50,00 € |
        | Montant total du titre   | 85,00 € |
      Et que l’ANTAI a émis un titre d’annulation le 14 avril 2026 :
        | Montant annulé | 50,00 € |
      Et que l’ANTAI a émis un titre d’annulation le 28 avril 2026 :
        | Montant annulé | 35,00 € |
      Quand la DGFiP engage des poursuites le 26 juin 2026
      Alors le système de la DGFiP s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-poursuites.06 |
