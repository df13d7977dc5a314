# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-agent-examinateur @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Agent qui examine le recours

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 8.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’agent assermenté qui a établi l’avis de paiement n’examine pas le recours préalable formé contre cet avis.

    Plan du scénario: la collectivité rejette le recours préalable : <numéro> ; <agent>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025 :
        | Numéro d’identification de l’agent | <numéro> |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 mars 2025
      Quand la collectivité rejette le recours préalable le 17 mars 2025 :
        | Agent qui a examiné le recours | <agent> |
      Alors <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : un autre agent examine le recours
      # .02 : l’agent qui a établi l’avis examine lui-même le recours
      Exemples:
        | cas | numéro  | agent   | issue                                                |
        | .01 | AG-0042 | AG-0077 | la collectivité se prononce sur le recours préalable |
        | .02 | AG-0042 | AG-0042 | le système de la collectivité s’y oppose             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .04 : autre valeur : numéro d’identification de l’agent
      Exemples:
        | cas | numéro  | agent   | issue                                                |
        | .04 | AG-0043 | AG-0077 | la collectivité se prononce sur le recours préalable |

    Plan du scénario: la collectivité se prononce sur le recours préalable : la décision ne dit pas qui a examiné le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025 :
        | Numéro d’identification de l’agent | AG-0042 |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 mars 2025
      Quand la collectivité rejette le recours préalable le 17 mars 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                       |
        | rapo-agent-examinateur.03 |
