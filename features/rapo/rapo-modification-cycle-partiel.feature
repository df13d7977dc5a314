# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-cycle-partiel @phase:rapo @role:collectivite @niveau:recommande @genre:absence @consequence:interdiction @source:cgct-r2333-120-14 @source:antai-site @certitude:inferred
Fonctionnalité: Modification en cycle partiel

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1 ; Site de l’ANTAI (Pages de l’ANTAI sur le forfait).
  Certitude : déduit (confiance moyenne).

  Règle: En cycle partiel, la collectivité notifie elle-même l’avis rectificatif et n’adresse à l’ANTAI aucune demande de modifier le forfait.

    Plan du scénario: la collectivité ne fait pas modifier le forfait par l’ANTAI : le recours est accepté en partie et l’ANTAI n’en reçoit aucune demande
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025
      Et le calendrier atteint le 4 avril 2025
      Alors la collectivité ne fait pas modifier le forfait par l’ANTAI

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | rapo-modification-cycle-partiel.01 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : en cycle complet, la demande est attendue
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                |
        | rapo-modification-cycle-partiel.02 |
