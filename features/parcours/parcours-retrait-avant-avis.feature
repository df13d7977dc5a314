# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-retrait-avant-avis
Fonctionnalité: Parcours — Forfait retiré avant que l’avis ne parte

  La collectivité reconnaît s’être trompée alors que l’ANTAI n’a pas encore envoyé l’avis, et le lui dit : il ne part plus ni avis ni titre.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-retrait-avant-avis @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 20 octobre 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 20 octobre 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 21 octobre 2025 :
        | Redevable trouvé     | oui                                       |
        | Qualité du redevable | Titulaire du certificat d’immatriculation |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand la collectivité fait annuler le forfait par l’ANTAI le 21 octobre 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
      Alors l’ANTAI prend en compte l’annulation du forfait
      Quand le calendrier atteint le 21 novembre 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                            |
        | parcours-retrait-avant-avis.01 |

    @regle:parcours-retrait-avant-avis @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et la collectivité transmet le forfait à l’ANTAI le 20 octobre 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand la collectivité retire le forfait le 21 octobre 2025
      Alors le dossier est dans l’état « Plus rien n’est dû »
      Quand la collectivité fait annuler le forfait par l’ANTAI le 21 octobre 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »
      Quand le calendrier atteint le 21 novembre 2025
      Alors le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                            |
        | parcours-retrait-avant-avis.02 |
