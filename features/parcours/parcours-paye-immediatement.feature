# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-paye-immediatement
Fonctionnalité: Parcours — Forfait payé dès le deuxième jour

  Le redevable reçoit son avis par voie électronique et le paie deux jours après l’envoi.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-paye-immediatement @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:cgct-r2333-120-10 @source:antai-site @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 4 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 5 mars 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 5 mars 2025 :
        | Redevable trouvé     | oui                                       |
        | Qualité du redevable | Titulaire du certificat d’immatriculation |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 6 mars 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le redevable paie le forfait le 8 mars 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 8 mars 2025
      Alors l’ANTAI remet un justificatif de paiement
      Quand le calendrier atteint le 10 mars 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 10 avril 2025
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                            |
        | parcours-paye-immediatement.01 |

    @regle:parcours-paye-immediatement @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:cgct-r2333-120-10 @source:antai-site @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 4 mars 2025
      Et la collectivité transmet le forfait à l’ANTAI le 4 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 10 mars 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 10 avril 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                            |
        | parcours-paye-immediatement.02 |
