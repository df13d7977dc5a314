# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-vehicule-vendu
Fonctionnalité: Parcours — Véhicule vendu, avis adressé à l’acquéreur

  La vente avait été déclarée avant le constat, si bien que l’acquéreur remplace l’ancien titulaire.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-vehicule-vendu @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:ce-447267 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 12 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 13 mars 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 13 mars 2025 :
        | Redevable trouvé     | oui                           |
        | Qualité du redevable | Acquéreur déclaré du véhicule |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 17 mars 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 27 mars 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 3 avril 2025 :
        | Montant payé      | 35,00 €                    |
        | Moyen de paiement | Paiement par serveur vocal |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 3 avril 2025
      Alors l’ANTAI remet un justificatif de paiement
      Quand le calendrier atteint le 4 avril 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 5 mai 2025
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-vendu.01 |

    @regle:parcours-vehicule-vendu @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:ce-447267 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 12 mars 2025
      Et la collectivité transmet le forfait à l’ANTAI le 12 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 4 avril 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 5 mai 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-vendu.02 |
