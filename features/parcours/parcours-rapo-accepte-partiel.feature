# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-rapo-accepte-partiel
Fonctionnalité: Parcours — Recours préalable accepté en partie, forfait réduit payé

  L’autorité déduit un justificatif oublié, et le redevable paie la somme rectifiée dans le délai de l’avis initial.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-rapo-accepte-partiel @role:antai @niveau:obligatoire @source:cgct-r2333-120-5 @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:seine-park @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 12 septembre 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 12 septembre 2024
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 16 septembre 2024
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 16 septembre 2024
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 26 septembre 2024 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand la collectivité fait modifier le forfait par l’ANTAI le 25 octobre 2024 :
        | Montant rectifié             | 30,00 €         |
        | Date de réception du recours | 7 octobre 2024  |
        | Date de la décision          | 24 octobre 2024 |
      Alors l’ANTAI prend en compte la modification du forfait
      Quand le calendrier atteint le 29 octobre 2024
      Alors l’ANTAI envoie l’avis de paiement rectificatif
      Quand le redevable paie le forfait le 12 novembre 2024 :
        | Montant payé      | 30,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 13 novembre 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 14 décembre 2024

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                              |
        | parcours-rapo-accepte-partiel.01 |

    @regle:parcours-rapo-accepte-partiel @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-5 @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:seine-park @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et la collectivité transmet le forfait à l’ANTAI le 12 septembre 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 7 octobre 2024 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 3 octobre 2024                            |
        | Date de réception        | 7 octobre 2024                            |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité accepte le recours préalable en partie le 24 octobre 2024 :
        | Date de la décision | 24 octobre 2024 |
        | Montant rectifié    | 30,00 €         |
      Alors le système de la collectivité y donne suite
      Quand le calendrier atteint le 25 octobre 2024
      Alors la collectivité fait modifier le forfait par l’ANTAI
      Quand l’ANTAI informe la collectivité du paiement le 13 novembre 2024 :
        | Montant payé       | 30,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 14 décembre 2024

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                              |
        | parcours-rapo-accepte-partiel.02 |
