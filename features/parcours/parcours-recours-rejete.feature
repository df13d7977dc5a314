# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-recours-rejete
Fonctionnalité: Parcours — Recours préalable puis requête rejetés, titre payé après poursuites

  Le titre exécutoire est émis pendant l’instance, le litige se reporte sur lui, et le rejet laisse tout à payer.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-recours-rejete @role:antai @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-39 @source:cgct-r2333-120-44 @source:cgct-r2333-120-35 @source:cgct-r2333-120-60 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 3 février 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 3 février 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 6 février 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 6 février 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 17 février 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 19 mai 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 10 juin 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 12 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 23 juin 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le redevable paie le titre exécutoire le 30 janvier 2026 :
        | Référence du titre exécutoire | 2025-000008                              |
        | Montant payé                  | 85,00 €                                  |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 2 mars 2026
      Alors le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-recours-rejete.01 |

    @regle:parcours-recours-rejete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-39 @source:cgct-r2333-120-44 @source:cgct-r2333-120-35 @source:cgct-r2333-120-60 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 2 avril 2025 :
        | Qualité de l’auteur        | Titulaire du certificat d’immatriculation          |
        | Acte contesté              | Décision, même implicite, sur le recours préalable |
        | Voie de dépôt              | Portail internet de la juridiction                 |
        | Date d’envoi de la requête | 2 avril 2025                                       |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 2 avril 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal demande au requérant de régulariser sa requête le 10 avril 2025 :
        | Défaut signalé | La copie du recours préalable n’est pas jointe. |
        | Date d’envoi   | 10 avril 2025                                   |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête à régulariser ou Renonciation »
      Quand le requérant reçoit la demande de régularisation le 14 avril 2025
      Alors le dossier est dans l’état « Requête à régulariser »
      Quand la régularisation du requérant parvient au tribunal le 17 avril 2025 :
        | Date d’envoi | 17 avril 2025 |
      Alors le tribunal prend en compte la régularisation
      Quand le tribunal communique la requête à la collectivité le 28 avril 2025
      Alors le système du tribunal y donne suite
      Quand la collectivité dépose son mémoire en défense le 12 mai 2025 :
        | Date d’envoi | 12 mai 2025 |
      Alors le tribunal prend en compte le mémoire en défense
      Quand le calendrier atteint le 15 mai 2025
      Alors le tribunal communique le mémoire en défense au requérant
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 décembre 2025 :
        | Numéro de la requête | 25-004108 |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête rejetée »
      Quand le calendrier atteint le 2 décembre 2025
      Alors le tribunal notifie sa décision à la collectivité
      Quand le calendrier atteint le 2 mars 2026
      Alors le dossier est dans l’état « Requête rejetée »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-recours-rejete.02 |

    @regle:parcours-recours-rejete @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-39 @source:cgct-r2333-120-44 @source:cgct-r2333-120-35 @source:cgct-r2333-120-60 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 3 février 2025
      Et la collectivité transmet le forfait à l’ANTAI le 3 février 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 26 février 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 24 février 2025                           |
        | Date de réception        | 26 février 2025                           |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité rejette le recours préalable le 14 mars 2025 :
        | Date de la décision | 14 mars 2025 |
      Alors le système de la collectivité y donne suite
      Quand le tribunal communique la requête à la collectivité le 28 avril 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand la collectivité dépose son mémoire en défense le 12 mai 2025 :
        | Date d’envoi | 12 mai 2025 |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité le rejet de la requête le 2 décembre 2025 :
        | Numéro de la requête | 25-004108 |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Requête rejetée »
      Quand le calendrier atteint le 2 mars 2026
      Alors le dossier est dans l’état « Requête rejetée »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-recours-rejete.03 |

    @regle:parcours-recours-rejete @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-33 @source:cgct-r2333-120-39 @source:cgct-r2333-120-44 @source:cgct-r2333-120-35 @source:cgct-r2333-120-60 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 10 juin 2025 :
        | Montant restant dû            | 35,00 €      |
        | Montant de la majoration      | 50,00 €      |
        | Montant total du titre        | 85,00 €      |
        | Référence du titre exécutoire | 2025-000008  |
        | Date du titre exécutoire      | 10 juin 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 23 juin 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand la DGFiP engage des poursuites le 12 janvier 2026
      Alors le dossier est dans l’état « Recouvrement forcé »
      Quand le calendrier atteint le 2 mars 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                        |
        | parcours-recours-rejete.04 |
