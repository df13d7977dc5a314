# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-recours-reduction
Fonctionnalité: Parcours — Requête contre le titre, majoration annulée par le juge

  Le redevable, qui n’avait pas reçu l’avis, conteste le titre sans recours préalable, et la juridiction retranche la majoration.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-recours-reduction @role:antai @niveau:obligatoire @source:cgct-r2333-120-33 @source:ce-427155 @source:cgct-r2333-120-60 @source:idcite-a60262 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 5 juin 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 5 juin 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 10 juin 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 10 juin 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 20 juin 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 22 septembre 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 14 octobre 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 16 octobre 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 27 octobre 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 17 mars 2026 :
        | Référence du titre exécutoire | 2025-000013 |
        | Montant annulé                | 50,00 €     |
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 30 mars 2026 :
        | Objet de l’annulation         | Titre exécutoire           |
        | Référence du titre exécutoire | 2025-000013                |
        | Montant annulé                | 50,00 €                    |
        | Motif de l’annulation         | Décision de la juridiction |
      Alors l’ANTAI prend en compte la décision d’annulation
      Quand l’ANTAI émet un titre d’annulation le 14 avril 2026 :
        | Référence du titre exécutoire   | 2025-000013 |
        | Montant annulé                  | 50,00 €     |
        | Montant annulé de la majoration | 50,00 €     |
        | Référence du titre d’annulation | 2026-000013 |
      Alors le système de l’ANTAI y donne suite
      Quand le redevable paie le titre exécutoire le 4 mai 2026 :
        | Référence du titre exécutoire | 2025-000013                              |
        | Montant payé                  | 35,00 €                                  |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 4 juin 2026
      Alors le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                           |
        | parcours-recours-reduction.01 |

    @regle:parcours-recours-reduction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-33 @source:ce-427155 @source:cgct-r2333-120-60 @source:idcite-a60262 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 6 novembre 2025 :
        | Qualité de l’auteur           | Titulaire du certificat d’immatriculation |
        | Acte contesté                 | Titre exécutoire                          |
        | Référence du titre exécutoire | 2025-000013                               |
        | Voie de dépôt                 | Portail internet de la juridiction        |
        | Date d’envoi de la requête    | 6 novembre 2025                           |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 6 novembre 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal communique la requête à la collectivité le 1er décembre 2025
      Alors le système du tribunal y donne suite
      Quand la collectivité dépose son mémoire en défense le 19 décembre 2025 :
        | Date d’envoi | 19 décembre 2025 |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le tribunal notifie au requérant une décharge partielle le 17 mars 2026 :
        | Numéro de la requête | 25-118713 |
        | Montant annulé       | 50,00 €   |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 17 mars 2026
      Alors le tribunal notifie sa décision à la collectivité
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 17 mars 2026 :
        | Référence du titre exécutoire | 2025-000013 |
        | Montant annulé                | 50,00 €     |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 4 juin 2026
      Alors le dossier est dans l’état « Décharge partielle »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                           |
        | parcours-recours-reduction.02 |

    @regle:parcours-recours-reduction @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-33 @source:ce-427155 @source:cgct-r2333-120-60 @source:idcite-a60262 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 5 juin 2025
      Et la collectivité transmet le forfait à l’ANTAI le 5 juin 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le tribunal communique la requête à la collectivité le 1er décembre 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand la collectivité dépose son mémoire en défense le 19 décembre 2025 :
        | Date d’envoi | 19 décembre 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité une décharge partielle le 17 mars 2026 :
        | Numéro de la requête | 25-118713 |
        | Montant annulé       | 50,00 €   |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge partielle »
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 30 mars 2026 :
        | Objet de l’annulation         | Titre exécutoire           |
        | Référence du titre exécutoire | 2025-000013                |
        | Montant annulé                | 50,00 €                    |
        | Motif de l’annulation         | Décision de la juridiction |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Décharge partielle »
      Quand le calendrier atteint le 4 juin 2026
      Alors le dossier est dans l’état « Décharge partielle »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                           |
        | parcours-recours-reduction.03 |

    @regle:parcours-recours-reduction @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-33 @source:ce-427155 @source:cgct-r2333-120-60 @source:idcite-a60262 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 14 octobre 2025 :
        | Montant restant dû            | 35,00 €         |
        | Montant de la majoration      | 50,00 €         |
        | Montant total du titre        | 85,00 €         |
        | Référence du titre exécutoire | 2025-000013     |
        | Date du titre exécutoire      | 14 octobre 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 27 octobre 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand l’ANTAI émet un titre d’annulation le 14 avril 2026 :
        | Référence du titre exécutoire   | 2025-000013 |
        | Montant annulé                  | 50,00 €     |
        | Montant annulé de la majoration | 50,00 €     |
        | Référence du titre d’annulation | 2026-000013 |
      Alors la DGFiP prend en compte le titre d’annulation
      Et le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 4 juin 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                           |
        | parcours-recours-reduction.04 |
