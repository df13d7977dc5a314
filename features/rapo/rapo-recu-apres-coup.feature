# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-recu-apres-coup @phase:rapo @role:collectivite @niveau:obligatoire @genre:robustness @consequence:obligation @source:crpa-l112-13 @certitude:inferred
Fonctionnalité: Recours reçu dans le désordre

  Droit : Code des relations entre le public et l’administration, art. L112-13 (Date des envois électroniques à l’administration), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 30 janvier 2025
    Et que l’ANTAI a informé la collectivité du paiement le 14 février 2025

  Règle: L’autorité prend en compte le recours préalable qui lui parvient après un message plus récent.

    Plan du scénario: la collectivité accuse réception du recours préalable : le recours électronique parti avant le paiement est remis après l’information du paiement
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 22 février 2025
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | rapo-recu-apres-coup.02 |
