# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-te-paye-dans-le-mois
Fonctionnalité: Parcours — Titre exécutoire payé dans le mois, avec réduction

  Le redevable laisse passer les trois mois, puis paie le titre avec la réduction de 20 %.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-te-paye-dans-le-mois @role:antai @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 7 janvier 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 7 janvier 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 10 janvier 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 10 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 20 janvier 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 22 avril 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 26 mai 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le redevable paie le titre exécutoire le 2 juin 2025 :
        | Référence du titre exécutoire | 2025-000011                              |
        | Montant payé                  | 68,00 €                                  |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 2 juin 2025
      Alors l’ANTAI remet un justificatif de paiement
      Quand le calendrier atteint le 3 juin 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 4 juillet 2025
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                              |
        | parcours-te-paye-dans-le-mois.01 |

    @regle:parcours-te-paye-dans-le-mois @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 7 janvier 2025
      Et la collectivité transmet le forfait à l’ANTAI le 7 janvier 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 3 juin 2025 :
        | Référence du titre exécutoire | 2025-000011 |
        | Montant payé                  | 68,00 €     |
        | Montant restant dû            | 0,00 €      |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 4 juillet 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                              |
        | parcours-te-paye-dans-le-mois.02 |

    @regle:parcours-te-paye-dans-le-mois @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 13 mai 2025 :
        | Montant restant dû            | 35,00 €     |
        | Montant de la majoration      | 50,00 €     |
        | Montant total du titre        | 85,00 €     |
        | Référence du titre exécutoire | 2025-000011 |
        | Date du titre exécutoire      | 13 mai 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 26 mai 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 4 juillet 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                              |
        | parcours-te-paye-dans-le-mois.03 |
