# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-minore-expire
Fonctionnalité: Parcours — Forfait minoré laissé sans paiement

  La collectivité offre un forfait réduit pendant trois jours, personne ne le paie, et le forfait entier suit son cours par l’ANTAI.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-minore-expire @role:antai @niveau:obligatoire @source:fps-stationnement-fr @source:cgct-l2333-87 @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 17 octobre 2025 :
        | Date et heure du constat | 14 octobre 2025 à 9 h 40 |
        | Tarif du forfait         | 35,00 €                  |
        | Montant déduit           | 0,00 €                   |
        | Montant dû               | 35,00 €                  |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 18 octobre 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 18 octobre 2025 :
        | Redevable trouvé     | oui                                       |
        | Qualité du redevable | Titulaire du certificat d’immatriculation |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 20 octobre 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le redevable paie le forfait le 22 octobre 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 22 octobre 2025
      Alors l’ANTAI remet un justificatif de paiement
      Quand le calendrier atteint le 23 octobre 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 23 novembre 2025
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-minore-expire.01 |

    @regle:parcours-minore-expire @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @source:cgct-l2333-87 @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et la collectivité offre un forfait minoré le 14 octobre 2025 :
        | Montant du forfait minoré           | 25,00 €                  |
        | Fin de la fenêtre du forfait minoré | 17 octobre 2025 à 9 h 40 |
      Et la collectivité transmet le forfait à l’ANTAI le 17 octobre 2025 :
        | Date et heure du constat | 14 octobre 2025 à 9 h 40 |
        | Tarif du forfait         | 35,00 €                  |
        | Montant déduit           | 0,00 €                   |
        | Montant dû               | 35,00 €                  |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 23 octobre 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 23 novembre 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-minore-expire.02 |
