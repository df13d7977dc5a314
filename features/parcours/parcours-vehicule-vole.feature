# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-vehicule-vole
Fonctionnalité: Parcours — Véhicule volé, recours préalable accepté en totalité

  Le véhicule était volé au moment du constat, et l’autorité ramène à zéro un forfait que personne n’avait payé.
  Questions ouvertes : D-07, Forme de l’acceptation totale du recours ; D-21, Message FPS après une acceptation totale.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-vehicule-vole @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:tsp-site @source:service-public-f34440 @certitude:inferred @doute:D-07 @doute:D-21
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 14 mai 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 15 mai 2025 :
        | Redevable trouvé     | oui                                       |
        | Qualité du redevable | Titulaire du certificat d’immatriculation |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI interroge le fichier des véhicules volés
      Quand le fichier des véhicules volés répond à l’ANTAI le 15 mai 2025 :
        | Véhicule signalé volé | non |
      Alors l’ANTAI reste libre (D-07 et D-21)

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-vole.01 |

    @regle:parcours-vehicule-vole @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @source:tsp-site @source:service-public-f34440 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 14 mai 2025
      Et la collectivité transmet le forfait à l’ANTAI le 14 mai 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 10 juin 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis   |
        | Date d’envoi du recours  | 10 juin 2025                              |
        | Date de réception        | 10 juin 2025                              |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 10 juin 2025
      Alors la collectivité accuse réception du recours préalable
      Quand la collectivité accepte le recours préalable en totalité le 23 juin 2025 :
        | Date de la décision | 23 juin 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Quand la collectivité fait annuler le forfait par l’ANTAI le 24 juin 2025 :
        | Motif de l’annulation | Recours préalable accepté |
        | Date de la décision   | 23 juin 2025              |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Quand le calendrier atteint le 27 juillet 2025
      Alors le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-vole.02 |
