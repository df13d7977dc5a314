# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-retrait-cycle-partiel
Fonctionnalité: Parcours — Forfait retiré avant tout paiement, en cycle partiel

  La collectivité a notifié elle-même l’avis ; un recours lui montre son erreur et elle retire le forfait : rien n’est plus dû, et rien ne part plus.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-retrait-cycle-partiel @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et l’agent pose l’avis de paiement sur le véhicule le 20 octobre 2025
      Et le recours préalable du redevable parvient à la collectivité le 29 octobre 2025 :
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 27 octobre 2025                           |
        | Date de réception        | 29 octobre 2025                           |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité retire le forfait le 3 novembre 2025
      Alors le dossier est dans l’état « Plus rien n’est dû »
      Quand le calendrier atteint le 4 décembre 2025
      Alors le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-retrait-cycle-partiel.01 |
