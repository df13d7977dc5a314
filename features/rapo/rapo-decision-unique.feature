# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-unique @phase:rapo @role:collectivite @niveau:obligatoire @genre:cardinality @consequence:interdiction @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Une seule décision au fond

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025
    Et que la collectivité a accusé réception du recours préalable le 12 février 2025

  Règle: L’autorité ne statue qu’une fois, par une décision expresse, sur le fond du recours préalable formé contre un avis de paiement.

    Plan du scénario: la collectivité se prononce sur le recours préalable : une décision expresse suit le rejet né du silence
      Quand la collectivité accepte le recours préalable en partie le 1er avril 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation                                         |
        | rapo-decision-unique.01 | une décision expresse suit le rejet né du silence |

    Plan du scénario: le système de la collectivité s’y oppose : faute à éviter : le recours rejeté est accepté en partie trois semaines plus tard
      Étant donné que la collectivité a rejeté le recours préalable le 4 mars 2025
      Quand la collectivité accepte le recours préalable en partie le 25 mars 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte ; l’exemple : faute à éviter : le recours rejeté est accepté en partie trois semaines plus tard
      Exemples:
        | cas                     | situation |
        | rapo-decision-unique.02 | l’exemple |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le nouveau recours formé après l’acceptation partielle est déclaré irrecevable
      Étant donné que la collectivité a accepté le recours préalable en partie le 4 mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 mars 2025
      Quand la collectivité déclare le recours irrecevable le 7 avril 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée ; l’exemple : le nouveau recours formé après l’acceptation partielle est déclaré irrecevable
      Exemples:
        | cas                     | situation |
        | rapo-decision-unique.03 | l’exemple |
