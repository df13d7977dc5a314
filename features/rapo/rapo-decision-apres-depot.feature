# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-apres-depot @phase:rapo @role:collectivite @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Décision sur un recours reçu

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité ne notifie une décision que sur un recours préalable qu’elle a reçu.

    Plan du scénario: la collectivité se prononce sur le recours préalable : la décision suit le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025
      Quand la collectivité se prononce sur le recours préalable le 4 mars 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-decision-apres-depot.01 |

    Plan du scénario: le système de la collectivité s’y oppose : une décision est notifiée alors qu’aucun recours n’a été formé
      Quand la collectivité se prononce sur le recours préalable le 4 mars 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | rapo-decision-apres-depot.02 |
