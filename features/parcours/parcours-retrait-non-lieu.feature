# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-retrait-non-lieu
Fonctionnalité: Parcours — Forfait retiré en cours d’instance, non-lieu

  Après avoir rejeté le recours préalable, la collectivité reconnaît son erreur devant le juge et retire le forfait.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-retrait-non-lieu @role:antai @niveau:obligatoire @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 12 janvier 2026 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 12 janvier 2026
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 15 janvier 2026
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 15 janvier 2026
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 26 janvier 2026 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand la collectivité fait annuler le forfait par l’ANTAI le 24 mars 2026 :
        | Motif de l’annulation | Retrait par la collectivité |
        | Date de la décision   | 23 mars 2026                |
      Alors l’ANTAI prend en compte l’annulation du forfait
      Quand le calendrier atteint le 12 juin 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-retrait-non-lieu.01 |

    @regle:parcours-retrait-non-lieu @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 25 février 2026 :
        | Qualité de l’auteur        | Titulaire du certificat d’immatriculation          |
        | Acte contesté              | Décision, même implicite, sur le recours préalable |
        | Voie de dépôt              | Portail internet de la juridiction                 |
        | Date d’envoi de la requête | 25 février 2026                                    |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 25 février 2026
      Alors le tribunal accuse réception de la requête
      Quand le tribunal communique la requête à la collectivité le 9 mars 2026
      Alors le système du tribunal y donne suite
      Quand la collectivité dépose son mémoire en défense le 26 mars 2026 :
        | Date d’envoi | 26 mars 2026 |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le calendrier atteint le 26 mars 2026
      Alors le tribunal accuse réception du mémoire
      Quand le tribunal notifie au requérant un non-lieu le 12 mai 2026 :
        | Numéro de la requête | 26-021421 |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Non-lieu »
      Quand le calendrier atteint le 12 mai 2026
      Alors le tribunal notifie sa décision à la collectivité
      Quand le calendrier atteint le 12 juin 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-retrait-non-lieu.02 |

    @regle:parcours-retrait-non-lieu @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-33 @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 12 janvier 2026
      Et la collectivité transmet le forfait à l’ANTAI le 12 janvier 2026 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 2 février 2026 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 29 janvier 2026                           |
        | Date de réception        | 2 février 2026                            |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité rejette le recours préalable le 12 février 2026 :
        | Date de la décision | 12 février 2026 |
      Alors le système de la collectivité y donne suite
      Quand le tribunal communique la requête à la collectivité le 9 mars 2026
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand la collectivité retire le forfait le 23 mars 2026
      Alors le dossier est dans l’état « Plus rien n’est dû »
      Quand la collectivité fait annuler le forfait par l’ANTAI le 24 mars 2026 :
        | Motif de l’annulation | Retrait par la collectivité |
        | Date de la décision   | 23 mars 2026                |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »
      Quand la collectivité dépose son mémoire en défense le 26 mars 2026 :
        | Date d’envoi | 26 mars 2026 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal accuse réception du mémoire le 26 mars 2026 :
        | Numéro de la requête | 26-021421              |
        | Horodatage du dépôt  | 26 mars 2026 à 16 h 01 |
      Alors la collectivité prend en compte l’accusé de réception du mémoire
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité un non-lieu le 12 mai 2026 :
        | Numéro de la requête | 26-021421 |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Non-lieu »
      Quand le calendrier atteint le 12 juin 2026
      Alors le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-retrait-non-lieu.03 |
