# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-vehicule-lourd
Fonctionnalité: Parcours — Véhicule lourd, forfait payé par parts, titré et déchargé en partie

  Un forfait de 400 € est payé en deux fois sans l’être en entier, puis titré et déchargé en partie : aucune somme du dossier n’est égale à une autre.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-vehicule-lourd @role:antai @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-33 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 10 septembre 2024 :
        | Tarif du forfait | 400,00 € |
        | Montant déduit   | 20,00 €  |
        | Montant dû       | 380,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 10 septembre 2024
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 12 septembre 2024
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 12 septembre 2024
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 23 septembre 2024 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 16 octobre 2024 :
        | Montant payé      | 30,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le 18 octobre 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand le redevable paie le forfait le 12 novembre 2024 :
        | Montant payé      | 50,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le 13 novembre 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 24 décembre 2024 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 4 mars 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 6 mars 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 17 mars 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 septembre 2025 :
        | Référence du titre exécutoire | 2025-000021 |
        | Montant annulé                | 75,00 €     |
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Référence du titre exécutoire   | 2025-000021 |
        | Montant annulé                  | 75,00 €     |
        | Montant annulé de la majoration | 25,00 €     |
        | Référence du titre d’annulation | 2025-000031 |
      Alors le système de l’ANTAI y donne suite
      Quand le redevable paie le titre exécutoire le 4 novembre 2025 :
        | Référence du titre exécutoire | 2025-000021                              |
        | Montant payé                  | 285,00 €                                 |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 5 décembre 2025
      Alors le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-lourd.01 |

    @regle:parcours-vehicule-lourd @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-33 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 27 mars 2025 :
        | Qualité de l’auteur           | Titulaire du certificat d’immatriculation |
        | Acte contesté                 | Titre exécutoire                          |
        | Référence du titre exécutoire | 2025-000021                               |
        | Voie de dépôt                 | Portail internet de la juridiction        |
        | Date d’envoi de la requête    | 27 mars 2025                              |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 27 mars 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal communique la requête à la collectivité le 14 avril 2025
      Alors le système du tribunal y donne suite
      Quand la collectivité dépose son mémoire en défense le 6 mai 2025 :
        | Date d’envoi | 6 mai 2025 |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le tribunal notifie au requérant une décharge partielle le 16 septembre 2025 :
        | Numéro de la requête | 25-118721 |
        | Montant annulé       | 75,00 €   |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 16 septembre 2025
      Alors le tribunal notifie sa décision à la collectivité
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 septembre 2025 :
        | Référence du titre exécutoire | 2025-000021 |
        | Montant annulé                | 75,00 €     |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 5 décembre 2025
      Alors le dossier est dans l’état « Décharge partielle »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-lourd.02 |

    @regle:parcours-vehicule-lourd @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-33 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 10 septembre 2024
      Et la collectivité transmet le forfait à l’ANTAI le 10 septembre 2024 :
        | Tarif du forfait | 400,00 € |
        | Montant déduit   | 20,00 €  |
        | Montant dû       | 380,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 18 octobre 2024 :
        | Montant payé       | 30,00 €  |
        | Montant restant dû | 350,00 € |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand l’ANTAI informe la collectivité du paiement le 13 novembre 2024 :
        | Montant payé       | 50,00 €  |
        | Montant restant dû | 300,00 € |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le tribunal communique la requête à la collectivité le 14 avril 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand la collectivité dépose son mémoire en défense le 6 mai 2025 :
        | Date d’envoi | 6 mai 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité une décharge partielle le 16 septembre 2025 :
        | Numéro de la requête | 25-118721 |
        | Montant annulé       | 75,00 €   |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 5 décembre 2025
      Alors le dossier est dans l’état « Décharge partielle »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-lourd.03 |

    @regle:parcours-vehicule-lourd @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-33 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 4 mars 2025 :
        | Montant restant dû            | 300,00 €    |
        | Montant de la majoration      | 60,00 €     |
        | Montant total du titre        | 360,00 €    |
        | Référence du titre exécutoire | 2025-000021 |
        | Date du titre exécutoire      | 4 mars 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 17 mars 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Référence du titre exécutoire   | 2025-000021 |
        | Montant annulé                  | 75,00 €     |
        | Montant annulé de la majoration | 25,00 €     |
        | Référence du titre d’annulation | 2025-000031 |
      Alors la DGFiP prend en compte le titre d’annulation
      Et le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 5 décembre 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-vehicule-lourd.04 |
