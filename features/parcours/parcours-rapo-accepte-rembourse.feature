# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-rapo-accepte-rembourse
Fonctionnalité: Parcours — Recours préalable accepté après paiement, forfait remboursé

  Le redevable paie d’abord, prouve ensuite qu’il avait un justificatif valable, et la collectivité le rembourse.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-rapo-accepte-rembourse @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:tsp-site @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 10 novembre 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 10 novembre 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 13 novembre 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 13 novembre 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 24 novembre 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 26 novembre 2025 :
        | Montant payé      | 35,00 €                    |
        | Moyen de paiement | Paiement par serveur vocal |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 26 novembre 2025
      Alors l’ANTAI remet un justificatif de paiement
      Quand le calendrier atteint le 27 novembre 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand la collectivité fait modifier le forfait par l’ANTAI le 19 décembre 2025 :
        | Montant rectifié             | 0,00 €           |
        | Date de réception du recours | 3 décembre 2025  |
        | Date de la décision          | 18 décembre 2025 |
      Alors l’ANTAI prend en compte la modification du forfait
      Quand le calendrier atteint le 22 décembre 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif
      Quand le calendrier atteint le 5 mars 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                                |
        | parcours-rapo-accepte-rembourse.01 |

    @regle:parcours-rapo-accepte-rembourse @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:tsp-site @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 10 novembre 2025
      Et la collectivité transmet le forfait à l’ANTAI le 10 novembre 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 27 novembre 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le recours préalable du redevable parvient à la collectivité le 3 décembre 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 1er décembre 2025                         |
        | Date de réception        | 3 décembre 2025                           |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité accepte le recours préalable en totalité le 18 décembre 2025 :
        | Date de la décision | 18 décembre 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Quand le calendrier atteint le 19 décembre 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Nature du document comptable | Mandat de paiement sur une année suivante |
        | Montant remboursé            | 35,00 €                                   |
      Alors le système de la collectivité y donne suite
      Quand le calendrier atteint le 5 mars 2026
      Alors le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                                |
        | parcours-rapo-accepte-rembourse.02 |
