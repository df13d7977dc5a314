# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:remise-apres-titre @phase:executoire @role:dgfip @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgppp-l2323-7-1 @source:cgct-l2333-87 @certitude:inferred
Fonctionnalité: Titre reçu avant la remise

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 5 ; Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 3.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le comptable ne remet rien de la majoration avant d’avoir reçu le titre exécutoire qui la porte.

    Plan du scénario: la DGFiP prend en compte la remise de la majoration : le titre est reçu en mai et la remise accordée en septembre
      Étant donné que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le comptable remet tout ou partie de la majoration le 1er septembre 2025
      Alors la DGFiP prend en compte la remise de la majoration

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | remise-apres-titre.01 |

    Plan du scénario: le système de la DGFiP s’y oppose : la remise précède le titre
      Quand le comptable remet tout ou partie de la majoration le 6 mai 2025
      Alors le système de la DGFiP s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                   |
        | remise-apres-titre.02 |
