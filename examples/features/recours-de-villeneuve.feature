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
    Plan du scénario: un recours posté <quand>
      Quand le recours préalable du redevable parvient à la collectivité le <réception> :
        | Date d’envoi du recours | <envoi>     |
        | Date de réception       | <réception> |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable 11 jours plus tard
      Alors la collectivité <issue>

      Exemples: la poste est lente
        | quand               | envoi          | réception    | issue                           |
        | le premier jour     | 4 mars 2026    | 6 mars 2026  | tient le recours pour recevable |
        | l’avant-veille      | 1er avril 2026 | 9 avril 2026 | tient le recours pour recevable |
        | deux mois plus tard | 4 mai 2026     | 7 mai 2026   | déclare le recours irrecevable  |

      Exemples: le dépôt au guichet
        | quand             | envoi        | réception    | issue                           |
        | au milieu du mois | 18 mars 2026 | 18 mars 2026 | tient le recours pour recevable |

  Règle: Le silence de la commune vaut rejet

    Scénario: le recours reste sans réponse
      Quand le recours préalable du redevable parvient à la collectivité le 12 mars 2026 :
        | Date d’envoi du recours | 10 mars 2026 |
        | Date de réception       | 12 mars 2026 |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 13 mai 2026
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »
