# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-rapo-tardif
Fonctionnalité: Parcours — Recours préalable tardif déclaré irrecevable

  Le recours est posté plus de deux semaines après la fin du mois ; la collectivité en signe l’avis de réception, puis le déclare irrecevable.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-rapo-tardif @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:crpa-l112-1 @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 1er avril 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 1er avril 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 4 avril 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 4 avril 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 14 avril 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 23 juin 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 24 juin 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 25 juillet 2025
      Alors le dossier est dans l’état « Payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                     |
        | parcours-rapo-tardif.01 |

    @regle:parcours-rapo-tardif @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:crpa-l112-1 @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 1er avril 2025
      Et la collectivité transmet le forfait à l’ANTAI le 1er avril 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 28 mai 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Date d’envoi de l’avis   | 4 avril 2025                              |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 26 mai 2025                               |
        | Date de réception        | 28 mai 2025                               |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité déclare le recours irrecevable le 12 juin 2025 :
        | Date de la décision | 12 juin 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable irrecevable »
      Quand l’ANTAI informe la collectivité du paiement le 24 juin 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 25 juillet 2025
      Alors le dossier est dans l’état « Recours préalable irrecevable »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                     |
        | parcours-rapo-tardif.02 |
