# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-apres-communication @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-44 @certitude:inferred
Fonctionnalité: Défense après communication

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne produit de mémoire en défense que sur une requête que la juridiction lui a communiquée.

    Plan du scénario: la collectivité dépose son mémoire en défense : la requête a été communiquée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 28 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 28 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 10 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 20 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | memoire-apres-communication.01 |

    Plan du scénario: le système de la collectivité s’y oppose : aucune requête n’a été communiquée
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | memoire-apres-communication.02 |
