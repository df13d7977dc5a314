# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:poursuites-apres-titre @phase:executoire @role:dgfip @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgppp-l2323-7-1 @source:cgct-r2333-120-17-3 @certitude:inferred
Fonctionnalité: Titre reçu avant les poursuites

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-17-3 (Transmission des titres au comptable).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le comptable n’engage pas de poursuites avant d’avoir reçu le titre exécutoire.

    Plan du scénario: le système de la DGFiP s’y oppose : les poursuites précèdent le titre
      Quand la DGFiP engage des poursuites le 6 mai 2025
      Alors le système de la DGFiP s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | poursuites-apres-titre.01 |
