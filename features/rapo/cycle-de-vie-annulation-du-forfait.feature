# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-annulation-du-forfait
Fonctionnalité: Cycle de vie — Annulation du message FPS

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Annulation du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : aucune contestation, plus rien n’est dû
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   |
        | cycle-de-vie-annulation-du-forfait.10 |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : recours préalable accepté en totalité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   |
        | cycle-de-vie-annulation-du-forfait.15 |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : décharge totale
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 24 juin 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   |
        | cycle-de-vie-annulation-du-forfait.18 |
