# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-nouveau-recours @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:obligation @source:cgct-l2333-87 @source:crpa-l112-13 @certitude:inferred
Fonctionnalité: Accusé de réception d’un nouveau recours

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2 ; Code des relations entre le public et l’administration, art. L112-13 (Date des envois électroniques à l’administration), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité qui déclare irrecevable un nouveau recours formé par le procédé électronique en a d’abord accusé réception, comme du premier.

    Plan du scénario: la collectivité se prononce sur le recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le lendemain
      Et que le recours préalable du redevable est parvenu à la collectivité le <réception> :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | <réception>                             |
      Et que la collectivité a accusé réception du recours préalable le même jour
      Et que la collectivité a rejeté le recours préalable 8 jours plus tard
      Et que le recours préalable du redevable est parvenu à la collectivité 6 jours plus tard :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | le même jour                            |
      Et que la collectivité a accusé réception du recours préalable le même jour
      Quand la collectivité déclare le recours irrecevable 7 jours plus tard
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      # .01 : chacun des deux recours a son accusé, et le second est déclaré irrecevable
      Exemples:
        | cas                            | situation                             | constat    | réception  |
        | rapo-accuse-nouveau-recours.01 | chacun des deux recours a son accusé… | 30/01/2025 | 12/02/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            | situation                             | constat    | réception  |
        | rapo-accuse-nouveau-recours.06 | à d’autres dates                      | 07/03/2025 | 21/03/2025 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le premier recours n’a son accusé qu’après le second, dont l’accusé était déjà parti
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 12 février 2025                         |
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 13 février 2025                         |
      Et que la collectivité a accusé réception du recours préalable le 13 février 2025
      Et que la collectivité a accusé réception du recours préalable une nouvelle fois le 13 février 2025
      Et que la collectivité a rejeté le recours préalable le 20 février 2025
      Quand la collectivité déclare le recours irrecevable le 5 mars 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | rapo-accuse-nouveau-recours.02 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : une décision répond au premier recours, et le second, qui vient d’arriver, attend encore son accusé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 12 février 2025                         |
      Et que la collectivité a accusé réception du recours préalable le 12 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 20 février 2025                         |
      Quand la collectivité déclare le recours irrecevable le 20 février 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | rapo-accuse-nouveau-recours.03 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le second recours est posté, et l’avis de réception postal tient lieu d’accusé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 12 février 2025                         |
      Et que la collectivité a accusé réception du recours préalable le 12 février 2025
      Et que la collectivité a rejeté le recours préalable le 20 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 février 2025 :
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date de réception        | 26 février 2025                           |
      Quand la collectivité déclare le recours irrecevable le 5 mars 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | rapo-accuse-nouveau-recours.04 |
