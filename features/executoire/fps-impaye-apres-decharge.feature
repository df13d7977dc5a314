# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-apres-decharge @phase:executoire @role:collectivite @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Forfait dont la juridiction a déchargé

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéas 4 et 5 ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: La collectivité n’informe plus l’ANTAI d’un forfait impayé quand la juridiction a déchargé le requérant de tout ce forfait.

    Plan du scénario: la collectivité n’informe pas l’ANTAI de l’impayé : faute à éviter : la juridiction a déchargé le requérant, et le forfait est pourtant dit impayé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 décembre 2024
      Et que l’agent a posé l’avis de paiement sur le véhicule le 30 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 21 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié à la collectivité une décharge totale le 10 avril 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Quand le calendrier atteint le 14 juin 2025
      Alors la collectivité n’informe pas l’ANTAI de l’impayé

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | fps-impaye-apres-decharge.02 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : l’information était partie avant la décision
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 25 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 4 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 11 avril 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | fps-impaye-apres-decharge.04 |

    Plan du scénario: la collectivité n’informe pas l’ANTAI de l’impayé : faute à éviter : la décharge porte sur l’avis rectificatif, et ce qu’il laissait dû est pourtant dit impayé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 décembre 2024
      Et que l’agent a posé l’avis de paiement sur le véhicule le 30 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 janvier 2025
      Et que la collectivité a accepté le recours préalable en partie le 21 janvier 2025 :
        | Montant rectifié | 20,00 € |
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Acte contesté | Avis de paiement rectificatif |
      Et que le tribunal a notifié à la collectivité une décharge totale le 10 avril 2025 :
        | Acte contesté  | Avis de paiement rectificatif |
        | Montant annulé | 20,00 €                       |
      Quand le calendrier atteint le 14 juin 2025
      Alors la collectivité n’informe pas l’ANTAI de l’impayé

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | fps-impaye-apres-decharge.05 |
