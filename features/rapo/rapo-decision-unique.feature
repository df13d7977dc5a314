# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-unique @phase:rapo @role:collectivite @niveau:obligatoire @genre:cardinality @consequence:interdiction @source:crpa-l243-1 @source:crpa-l243-3 @source:crpa-l242-1 @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Décision au fond rendue une fois

  Droit : Code des relations entre le public et l’administration, art. L243-1 (Modification et abrogation d’un acte) ; Code des relations entre le public et l’administration, art. L243-3 (Retrait d’un acte) ; Code des relations entre le public et l’administration, art. L242-1 (Retrait d’une décision créatrice de droits) ; Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025

  Règle: L’autorité ne rend pas deux fois la même décision sur le fond d’un recours préalable ; celle qui modifie ou retire la première porte sa propre date.

    Plan du scénario: la collectivité se prononce sur le recours préalable : une décision expresse suit le rejet né du silence
      Quand la collectivité accepte le recours préalable en partie le 1er avril 2025 :
        | Date de la décision | 1er avril 2025 |
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | rapo-decision-unique.04 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : l’autorité modifie son rejet et accepte le recours en partie trois semaines plus tard
      Étant donné que la collectivité a rejeté le recours préalable le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Quand la collectivité accepte le recours préalable en partie le 25 mars 2025 :
        | Date de la décision | 25 mars 2025 |
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | rapo-decision-unique.05 |

    Plan du scénario: le système de la collectivité s’y oppose : le même rejet est envoyé deux fois
      Étant donné que la collectivité a rejeté le recours préalable le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Quand la collectivité rejette le recours préalable le 7 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                     |
        | rapo-decision-unique.06 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : une irrecevabilité suit, le même jour, la décision rendue sur un autre recours
      Étant donné que la collectivité a rejeté le recours préalable le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Et que le recours préalable du redevable est parvenu à la collectivité le 4 mars 2025
      Quand la collectivité déclare le recours irrecevable le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | rapo-decision-unique.07 |
