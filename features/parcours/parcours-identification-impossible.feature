# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-identification-impossible
Fonctionnalité: Parcours — Redevable introuvable, envoi abandonné

  Le fichier des immatriculations ne connaît pas la plaque, et l’ANTAI renonce à envoyer l’avis.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-identification-impossible @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 23 avril 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand l’ANTAI abandonne l’envoi de l’avis le 6 mai 2025
      Alors le dossier est dans l’état « Abandonné »
      Quand le calendrier atteint le 6 juin 2025
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Abandonné »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                                   |
        | parcours-identification-impossible.01 |

    @regle:parcours-identification-impossible @role:collectivite @niveau:obligatoire @source:rennes-rapport-2024 @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et la collectivité transmet le forfait à l’ANTAI le 22 avril 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le calendrier atteint le 6 juin 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                                   |
        | parcours-identification-impossible.02 |
