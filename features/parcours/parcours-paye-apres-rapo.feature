# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-paye-apres-rapo
Fonctionnalité: Parcours — Forfait payé après un recours préalable rejeté

  Le redevable forme un recours, que l’autorité rejette, et paie dans les trois mois qui suivent la notification.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-paye-apres-rapo @role:antai @niveau:obligatoire @source:cgct-r2333-120-5 @source:cgct-r2333-120-13 @source:cgct-l2333-87 @source:service-public-f34440 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 8 septembre 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 5,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 8 septembre 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 11 septembre 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 11 septembre 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 22 septembre 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 12 novembre 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 13 novembre 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 14 décembre 2025
      Alors le dossier est dans l’état « Payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                         |
        | parcours-paye-apres-rapo.01 |

    @regle:parcours-paye-apres-rapo @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-5 @source:cgct-r2333-120-13 @source:cgct-l2333-87 @source:service-public-f34440 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et la collectivité transmet le forfait à l’ANTAI le 8 septembre 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 5,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 1er octobre 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 29 septembre 2025                         |
        | Date de réception        | 1er octobre 2025                          |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité rejette le recours préalable le 20 octobre 2025 :
        | Date de la décision | 20 octobre 2025 |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 13 novembre 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 14 décembre 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                         |
        | parcours-paye-apres-rapo.02 |
