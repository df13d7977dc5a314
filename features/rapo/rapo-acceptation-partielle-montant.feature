# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-acceptation-partielle-montant @phase:rapo @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Montant d’une acceptation partielle

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité qui accepte en partie le recours préalable fixe un montant rectifié, supérieur à zéro et inférieur au montant dû selon l’avis de paiement.

    Plan du scénario: la collectivité accepte le recours préalable en partie : <montant dû> ; <montant rectifié>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Montant dû | <montant dû> |
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025 :
        | Date d’envoi de l’avis | 10 février 2025 |
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | <montant rectifié> |
      Alors <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : le montant est réduit d’un centime
      # .02 : le montant est réduit à un centime
      # .03 : le montant rectifié égale le montant dû
      # .04 : une acceptation dite partielle ne laisse rien à payer
      # .07 : un centime au-delà de la limite
      Exemples:
        | cas | montant dû | montant rectifié | issue                                                |
        | .01 | 35,00 €    | 34,99 €          | la collectivité se prononce sur le recours préalable |
        | .02 | 35,00 €    | 0,01 €           | la collectivité se prononce sur le recours préalable |
        | .03 | 35,00 €    | 35,00 €          | le système de la collectivité s’y oppose             |
        | .04 | 35,00 €    | 0,00 €           | le système de la collectivité s’y oppose             |
        | .07 | 35,00 €    | 35,01 €          | le système de la collectivité s’y oppose             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .08 : un autre tarif
      # .09 : autre valeur : montant dû
      # .11 : un stationnement payé en partie
      Exemples:
        | cas | montant dû | montant rectifié | issue                                                |
        | .08 | 60,50 €    | 34,99 €          | la collectivité se prononce sur le recours préalable |
        | .09 | 36,01 €    | 34,99 €          | la collectivité se prononce sur le recours préalable |
        | .11 | 32,50 €    | 20,00 €          | la collectivité se prononce sur le recours préalable |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le recours est accepté en totalité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025 :
        | Date d’envoi de l’avis | 10 février 2025 |
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025 :
        | Montant rectifié | 0,00 € |
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                   |
        | rapo-acceptation-partielle-montant.05 |
