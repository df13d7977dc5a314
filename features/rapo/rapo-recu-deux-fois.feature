# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-recu-deux-fois @phase:rapo @role:collectivite @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-l2333-87 @certitude:inferred
Fonctionnalité: Recours reçu deux fois

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: L’autorité qui reçoit deux fois le même message de recours préalable n’en accuse réception qu’une fois.

    Plan du scénario: la collectivité accuse réception du recours préalable une seule fois : le message remis deux fois reçoit un seul accusé
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Alors la collectivité prend en compte le recours préalable
      Quand le même message parvient à nouveau le 12 février 2025
      Et le calendrier atteint le 22 février 2025
      Alors la collectivité accuse réception du recours préalable une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | rapo-recu-deux-fois.02 |
