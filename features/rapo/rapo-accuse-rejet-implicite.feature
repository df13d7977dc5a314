# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-rejet-implicite @phase:rapo @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:crpa-r112-5 @certitude:inferred
Fonctionnalité: Date du rejet implicite annoncée

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6 ; Code des relations entre le public et l’administration, art. R112-5 (Mentions de l’accusé de réception), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 17 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 18 janvier 2025

  Règle: L’autorité qui annonce dans l’accusé de réception le jour où son silence vaudra rejet indique le lendemain du dernier jour du mois qui suit la réception du recours préalable.

    Plan du scénario: la collectivité accuse réception du recours préalable : reçu le 31 janvier, le recours est réputé rejeté le 1er mars
      Quand le recours préalable du redevable parvient à la collectivité le 31 janvier 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 31 janvier 2025                         |
      Et le calendrier atteint le 31 janvier 2025
      Alors la collectivité accuse réception du recours préalable :
        | Date du rejet implicite | 1er mars 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | rapo-accuse-rejet-implicite.02 |
