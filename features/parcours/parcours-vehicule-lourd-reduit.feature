# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-vehicule-lourd-reduit
Fonctionnalité: Parcours — Véhicule lourd, forfait réduit et payé par parts

  Un forfait de 400 € est réduit, payé d’abord en partie, avant l’avis rectificatif, puis en entier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-vehicule-lourd-reduit @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 10 septembre 2024 :
        | Tarif du forfait | 400,00 € |
        | Montant déduit   | 20,00 €  |
        | Montant dû       | 380,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 10 septembre 2024
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 12 septembre 2024
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 12 septembre 2024
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 23 septembre 2024 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 16 octobre 2024 :
        | Montant payé      | 30,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le 17 octobre 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand la collectivité fait modifier le forfait par l’ANTAI le 18 octobre 2024 :
        | Montant rectifié             | 345,00 €          |
        | Date de réception du recours | 30 septembre 2024 |
        | Date de la décision          | 15 octobre 2024   |
      Alors l’ANTAI prend en compte la modification du forfait
      Quand le calendrier atteint le 21 octobre 2024
      Alors l’ANTAI envoie l’avis de paiement rectificatif
      Quand le redevable paie le forfait le 12 novembre 2024 :
        | Montant payé      | 315,00 €                                 |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 13 novembre 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 14 décembre 2024

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-vehicule-lourd-reduit.01 |

    @regle:parcours-vehicule-lourd-reduit @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 10 septembre 2024
      Et la collectivité transmet le forfait à l’ANTAI le 10 septembre 2024 :
        | Tarif du forfait | 400,00 € |
        | Montant déduit   | 20,00 €  |
        | Montant dû       | 380,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 30 septembre 2024 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 26 septembre 2024                         |
        | Date de réception        | 30 septembre 2024                         |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité accepte le recours préalable en partie le 15 octobre 2024 :
        | Date de la décision | 15 octobre 2024 |
        | Montant rectifié    | 345,00 €        |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 17 octobre 2024 :
        | Montant payé       | 30,00 €  |
        | Montant restant dû | 350,00 € |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 18 octobre 2024
      Alors la collectivité fait modifier le forfait par l’ANTAI
      Quand l’ANTAI informe la collectivité du paiement le 13 novembre 2024 :
        | Montant payé       | 315,00 € |
        | Montant restant dû | 0,00 €   |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 14 décembre 2024

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-vehicule-lourd-reduit.02 |
