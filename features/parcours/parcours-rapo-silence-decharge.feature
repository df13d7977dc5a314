# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-rapo-silence-decharge
Fonctionnalité: Parcours — Recours préalable rejeté par silence, décharge et remboursement

  L’autorité se tait, le redevable paie puis saisit la juridiction, qui le décharge, et obtient le remboursement après une demande d’exécution.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-rapo-silence-decharge @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-60 @source:cgct-r2333-120-71 @source:cgct-r2333-120-17-2 @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 14 février 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 14 février 2024
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 19 février 2024
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 19 février 2024
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 1er mars 2024 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 15 mars 2024 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »
      Quand le calendrier atteint le 18 mars 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 20 novembre 2024 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 35,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Alors l’ANTAI prend en compte la décision d’annulation
      Quand le calendrier atteint le 20 avril 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-rapo-silence-decharge.01 |

    @regle:parcours-rapo-silence-decharge @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-60 @source:cgct-r2333-120-71 @source:cgct-r2333-120-17-2 @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient à la commission le 29 avril 2024 :
        | Qualité de l’auteur        | Titulaire du certificat d’immatriculation          |
        | Acte contesté              | Décision, même implicite, sur le recours préalable |
        | Voie de dépôt              | Envoi postal                                       |
        | Date d’envoi de la requête | 29 avril 2024                                      |
      Alors la commission prend en compte la requête
      Quand la commission communique la requête à la collectivité le 3 juin 2024 :
        | Numéro de la requête | 24-031209 |
      Alors le système de la commission y donne suite
      Quand la collectivité dépose son mémoire en défense le 24 juin 2024 :
        | Date d’envoi | 24 juin 2024 |
      Alors la commission prend en compte le mémoire en défense
      Quand la commission notifie au requérant une décharge totale le 5 novembre 2024 :
        | Numéro de la requête | 24-031209 |
        | Montant annulé       | 35,00 €   |
      Alors le système de la commission y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Quand le calendrier atteint le 5 novembre 2024
      Alors la commission notifie sa décision à la collectivité
      Quand la demande d’exécution du requérant parvient au tribunal le 24 février 2025 :
        | Date d’envoi      | 24 février 2025                  |
        | Mesures demandées | Remboursement de la somme payée. |
      Alors le tribunal prend en compte la demande d’exécution
      Et le dossier est dans l’état « Décharge totale »
      Quand le calendrier atteint le 20 avril 2025
      Alors le dossier est dans l’état « Décharge totale »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-rapo-silence-decharge.02 |

    @regle:parcours-rapo-silence-decharge @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-60 @source:cgct-r2333-120-71 @source:cgct-r2333-120-17-2 @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 14 février 2024
      Et la collectivité transmet le forfait à l’ANTAI le 14 février 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 11 mars 2024 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 8 mars 2024                               |
        | Date de réception        | 11 mars 2024                              |
      Alors la collectivité prend en compte le recours préalable
      Quand l’ANTAI informe la collectivité du paiement le 18 mars 2024 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 16 avril 2024 à 0 h
      Alors le dossier est dans l’état « Recours préalable rejeté par silence »
      Quand la commission communique la requête à la collectivité le 3 juin 2024 :
        | Numéro de la requête | 24-031209 |
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand la collectivité dépose son mémoire en défense le 24 juin 2024 :
        | Date d’envoi | 24 juin 2024 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »
      Quand la commission notifie à la collectivité une décharge totale le 5 novembre 2024 :
        | Numéro de la requête | 24-031209 |
        | Montant annulé       | 35,00 €   |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge totale »
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 20 novembre 2024 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 35,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Quand la collectivité transmet le document comptable de remboursement le 10 mars 2025 :
        | Nature du document comptable | Mandat de paiement sur une année suivante |
        | Montant remboursé            | 35,00 €                                   |
      Alors le système de la collectivité y donne suite
      Quand le calendrier atteint le 20 avril 2025
      Alors le dossier est dans l’état « Décharge totale »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-rapo-silence-decharge.03 |
