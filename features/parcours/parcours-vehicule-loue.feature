# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-vehicule-loue
Fonctionnalité: Parcours — Véhicule loué, locataire mentionné au certificat

  Le locataire de longue durée conteste le titre, obtient une remise de la majoration, paie et se désiste.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-vehicule-loue @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:cgct-r2333-120-33 @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 13 janvier 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 14 janvier 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 14 janvier 2025 :
        | Redevable trouvé     | oui                                               |
        | Qualité du redevable | Locataire inscrit au certificat d’immatriculation |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 14 janvier 2025
      Alors l’ANTAI interroge le gestionnaire de flotte

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-loue.01 |

    @regle:parcours-vehicule-loue @role:ccsp @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:cgct-r2333-120-33 @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Qualité de l’auteur           | Locataire inscrit au certificat d’immatriculation |
        | Acte contesté                 | Titre exécutoire                                  |
        | Référence du titre exécutoire | 2025-000016                                       |
        | Voie de dépôt                 | Portail internet de la juridiction                |
        | Date d’envoi de la requête    | 16 juin 2025                                      |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal communique la requête à la collectivité le 1er juillet 2025
      Alors le système du tribunal y donne suite
      Quand le désistement du requérant parvient au tribunal le 25 juillet 2025 :
        | Date d’envoi | 25 juillet 2025 |
      Alors le tribunal prend en compte le désistement
      Et le dossier est dans l’état « Désistement »
      Quand le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement le 9 septembre 2025 :
        | Numéro de la requête | 25-055316 |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Désistement »
      Quand le calendrier atteint le 9 septembre 2025
      Alors le tribunal notifie sa décision à la collectivité
      Quand le calendrier atteint le 10 octobre 2025
      Alors le dossier est dans l’état « Désistement »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-loue.02 |

    @regle:parcours-vehicule-loue @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:cgct-r2333-120-33 @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et la collectivité transmet le forfait à l’ANTAI le 13 janvier 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le tribunal communique la requête à la collectivité le 1er juillet 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité le désistement du requérant le 9 septembre 2025 :
        | Numéro de la requête | 25-055316 |
      Alors la collectivité prend en compte la notification de la décision
      Quand le calendrier atteint le 10 octobre 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-loue.03 |

    @regle:parcours-vehicule-loue @role:dgfip @niveau:obligatoire @source:cgct-l2333-87 @source:cgppp-l2323-7-1 @source:cgct-r2333-120-33 @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 20 mai 2025 :
        | Montant restant dû            | 35,00 €     |
        | Montant de la majoration      | 50,00 €     |
        | Montant total du titre        | 85,00 €     |
        | Référence du titre exécutoire | 2025-000016 |
        | Date du titre exécutoire      | 20 mai 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 2 juin 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le comptable remet tout ou partie de la majoration le 11 juillet 2025 :
        | Montant remis | 50,00 € |
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 10 octobre 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                       |
        | parcours-vehicule-loue.04 |
