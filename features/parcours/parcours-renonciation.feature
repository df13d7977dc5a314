# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-renonciation
Fonctionnalité: Parcours — Requête non régularisée, dette maintenue

  Le redevable laisse passer le mois de régularisation, est réputé renoncer, et paie ensuite le titre.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-renonciation @role:antai @niveau:obligatoire @source:cgct-r2333-120-31 @source:cgct-r2333-120-39 @source:cgct-r2333-120-16 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 2 juillet 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 2 juillet 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 7 juillet 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 7 juillet 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 17 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 20 octobre 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 18 novembre 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 20 novembre 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 1er décembre 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le redevable paie le titre exécutoire le 10 décembre 2025 :
        | Référence du titre exécutoire | 2025-000014                              |
        | Montant payé                  | 68,00 €                                  |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 11 décembre 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 11 janvier 2026
      Alors le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-renonciation.01 |

    @regle:parcours-renonciation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-31 @source:cgct-r2333-120-39 @source:cgct-r2333-120-16 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 25 août 2025 :
        | Qualité de l’auteur        | Titulaire du certificat d’immatriculation          |
        | Acte contesté              | Décision, même implicite, sur le recours préalable |
        | Voie de dépôt              | Portail internet de la juridiction                 |
        | Date d’envoi de la requête | 25 août 2025                                       |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 25 août 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal demande au requérant de régulariser sa requête le 4 septembre 2025 :
        | Défaut signalé | La copie de l’avis n’est pas jointe. |
        | Date d’envoi   | 4 septembre 2025                     |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête à régulariser ou Renonciation »
      Quand le requérant reçoit la demande de régularisation le 8 septembre 2025
      Alors le dossier est dans l’état « Requête à régulariser »
      Quand le calendrier atteint le 10 octobre 2025 à 0 h
      Alors le dossier est dans l’état « Renonciation »
      Quand le calendrier atteint le 11 janvier 2026
      Alors le dossier est dans l’état « Renonciation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-renonciation.02 |

    @regle:parcours-renonciation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-31 @source:cgct-r2333-120-39 @source:cgct-r2333-120-16 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 2 juillet 2025
      Et la collectivité transmet le forfait à l’ANTAI le 2 juillet 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand le recours préalable du redevable parvient à la collectivité le 23 juillet 2025 :
        | Qualité de l’auteur      | Titulaire du certificat d’immatriculation |
        | Forme d’envoi du recours | Lettre recommandée avec avis de réception |
        | Date d’envoi du recours  | 21 juillet 2025                           |
        | Date de réception        | 23 juillet 2025                           |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité rejette le recours préalable le 8 août 2025 :
        | Date de la décision | 8 août 2025 |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 11 décembre 2025 :
        | Référence du titre exécutoire | 2025-000014 |
        | Montant payé                  | 68,00 €     |
        | Montant restant dû            | 0,00 €      |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 11 janvier 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-renonciation.03 |

    @regle:parcours-renonciation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-31 @source:cgct-r2333-120-39 @source:cgct-r2333-120-16 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 18 novembre 2025 :
        | Montant restant dû            | 35,00 €          |
        | Montant de la majoration      | 50,00 €          |
        | Montant total du titre        | 85,00 €          |
        | Référence du titre exécutoire | 2025-000014      |
        | Date du titre exécutoire      | 18 novembre 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 1er décembre 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 11 janvier 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-renonciation.04 |
