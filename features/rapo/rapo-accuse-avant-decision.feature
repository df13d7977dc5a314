# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-avant-decision @phase:rapo @role:collectivite @niveau:obligatoire @genre:existence @consequence:obligation @source:cgct-l2333-87 @source:cgct-r2333-120-13 @source:crpa-l112-13 @certitude:inferred
Fonctionnalité: Accusé de réception avant toute suite

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6 ; Code des relations entre le public et l’administration, art. L112-13 (Date des envois électroniques à l’administration), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité accuse réception du recours préalable formé par le procédé électronique, même tardif ou incomplet, avant de se prononcer et avant que la requête formée ensuite lui soit communiquée.

    Plan du scénario: la collectivité se prononce sur le recours préalable : le recours électronique tardif reçoit son accusé, puis il est déclaré irrecevable
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 20 mars 2025 :
        | Date d’envoi de l’avis   | 9 janvier 2025                          |
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date d’envoi du recours  | 20 mars 2025                            |
        | Date de réception        | 20 mars 2025                            |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 30 mars 2025
      Alors la collectivité accuse réception du recours préalable
      Quand la collectivité déclare le recours irrecevable le 4 avril 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | rapo-accuse-avant-decision.03 |

    Plan du scénario: la collectivité accuse réception du recours préalable : le recours vient de parvenir à l’autorité par le procédé électronique
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 22 février 2025
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la suite est attendue
      Exemples:
        | cas                           |
        | rapo-accuse-avant-decision.04 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : faute à éviter : le recours électronique est déclaré irrecevable sans qu’il en ait été accusé réception
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 20 mars 2025 :
        | Date d’envoi de l’avis   | 9 janvier 2025                          |
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 30 mars 2025
      Alors la collectivité accuse réception du recours préalable
      Quand la collectivité déclare le recours irrecevable le 4 avril 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                           |
        | rapo-accuse-avant-decision.06 |
