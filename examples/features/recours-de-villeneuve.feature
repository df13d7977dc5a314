# language: fr
@role:collectivite @recours
Fonctionnalité: Recours préalables de la commune de Villeneuve

  Ce que la commune a demandé à son éditeur : les dates sont celles de ses propres dossiers.

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 mars 2026
    Et que l’agent a posé l’avis de paiement sur le véhicule le 3 mars 2026

  Règle: Le recours posté dans le mois est instruit, celui qui l’est plus tard est irrecevable

    @regle:rapo-delai
    Plan du scénario: un recours posté <quand> n’est pas irrecevable
      Quand le recours préalable du redevable parvient à la collectivité le <réception> :
        | Date d’envoi du recours | <envoi>     |
        | Date de réception       | <réception> |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 20 avril 2026
      Alors le système de la collectivité y donne suite
      Et la collectivité ne déclare pas le recours préalable irrecevable

      Exemples: la poste est lente
        | quand           | envoi          | réception    |
        | le premier jour | 4 mars 2026    | 6 mars 2026  |
        | l’avant-veille  | 1er avril 2026 | 9 avril 2026 |

      Exemples: le dépôt au guichet
        | quand             | envoi        | réception    |
        | au milieu du mois | 18 mars 2026 | 18 mars 2026 |

    @regle:rapo-delai
    Scénario: un recours posté deux mois plus tard est irrecevable
      Quand le recours préalable du redevable parvient à la collectivité le 7 mai 2026 :
        | Date d’envoi du recours | 4 mai 2026 |
        | Date de réception       | 7 mai 2026 |
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 18 mai 2026
      Alors la collectivité déclare le recours préalable irrecevable

  Règle: Le silence de la commune vaut rejet

    Scénario: le recours reste sans réponse
      Quand le recours préalable du redevable parvient à la collectivité le 12 mars 2026 :
        | Date d’envoi du recours | 10 mars 2026 |
        | Date de réception       | 12 mars 2026 |
      Alors la collectivité prend en compte le message
      Quand le calendrier atteint le 13 mai 2026
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »
