# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:annulation-sur-jugement @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-60 @source:cartographies @certitude:inferred
Fonctionnalité: Annulation demandée après le jugement

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne demande à l’ANTAI d’annuler le forfait pour une décision de la juridiction qu’après la notification d’une décision qui en décharge le requérant en totalité.

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : une décharge totale avait été notifiée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 2 septembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | annulation-sur-jugement.01 |

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : l’annulation suit un retrait
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 septembre 2025
      Et que la collectivité a retiré le forfait le 10 septembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 septembre 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                        |
        | annulation-sur-jugement.03 |

    Plan du scénario: le système de la collectivité s’y oppose : la décision notifiée rejette la requête
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié à la collectivité le rejet de la requête le 2 septembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                        |
        | annulation-sur-jugement.04 |

    Plan du scénario: le système de la collectivité s’y oppose : la décision notifiée ne décharge qu’en partie, et tout le forfait est annulé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié à la collectivité une décharge partielle le 2 septembre 2025 :
        | Montant annulé | 10,00 € |
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                        |
        | annulation-sur-jugement.05 |

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : une autre requête a été rejetée depuis la décharge totale dont l’annulation porte la date
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 2 septembre 2025 :
        | Date de la décision | 1er septembre 2025 |
      Et que le tribunal a notifié à la collectivité le rejet de la requête le 10 septembre 2025 :
        | Date de la décision | 9 septembre 2025 |
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
        | Date de la décision   | 1er septembre 2025         |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | annulation-sur-jugement.06 |
