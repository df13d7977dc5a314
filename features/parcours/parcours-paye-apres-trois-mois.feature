# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-paye-apres-trois-mois
Fonctionnalité: Parcours — Forfait payé en partie, puis soldé après les trois mois

  Un premier versement ne suffit pas, et le solde arrive après les trois mois mais avant l’émission du titre.
  Question ouverte : D-18, Paiement après trois mois et avant le titre.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-paye-apres-trois-mois @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:cgct-r2333-120-16 @source:idcite-a60262 @certitude:inferred @doute:D-18
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 9 avril 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 9 avril 2024
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 12 avril 2024
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 12 avril 2024
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 23 avril 2024 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le redevable paie le forfait le 6 mai 2024 :
        | Montant payé      | 20,00 €                                 |
        | Moyen de paiement | Chèque adressé au centre d’encaissement |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le 7 mai 2024
      Alors l’ANTAI informe la collectivité du paiement
      Quand le calendrier atteint le 22 juillet 2024 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le redevable paie le forfait le 24 juillet 2024 :
        | Montant payé      | 15,00 €                                    |
        | Moyen de paiement | Paiement au guichet des finances publiques |
      Alors l’ANTAI reste libre (D-18)

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-paye-apres-trois-mois.01 |

    @regle:parcours-paye-apres-trois-mois @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:cgct-r2333-120-16 @source:idcite-a60262 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 9 avril 2024
      Et la collectivité transmet le forfait à l’ANTAI le 9 avril 2024 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 7 mai 2024 :
        | Montant payé       | 20,00 € |
        | Montant restant dû | 15,00 € |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand l’ANTAI informe la collectivité du paiement le 25 juillet 2024 :
        | Montant payé       | 15,00 € |
        | Montant restant dû | 0,00 €  |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le calendrier atteint le 25 août 2024
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-paye-apres-trois-mois.02 |
