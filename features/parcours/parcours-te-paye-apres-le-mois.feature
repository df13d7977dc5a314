# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-te-paye-apres-le-mois
Fonctionnalité: Parcours — Titre exécutoire payé après le mois, en cycle partiel

  La collectivité a notifié elle-même l’avis, informe l’ANTAI de l’impayé, et le titre n’est payé qu’après des poursuites.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-te-paye-apres-le-mois @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité informe l’ANTAI de l’impayé le 28 janvier 2026 :
        | Montant dû         | 60,00 € |
        | Montant payé       | 0,00 €  |
        | Montant annulé     | 0,00 €  |
        | Montant remis      | 0,00 €  |
        | Montant restant dû | 60,00 € |
      Alors l’ANTAI prend en compte l’information sur l’impayé
      Quand le calendrier atteint le 17 février 2026
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 19 février 2026
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 2 mars 2026 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le redevable paie le titre exécutoire le 18 mai 2026 :
        | Référence du titre exécutoire | 2026-000012                                |
        | Montant payé                  | 110,00 €                                   |
        | Moyen de paiement             | Paiement au guichet des finances publiques |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 18 juin 2026
      Alors le dossier est dans l’état « Aucune contestation »
      Et le dossier est dans l’état « Titre payé »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-te-paye-apres-le-mois.01 |

    @regle:parcours-te-paye-apres-le-mois @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et l’agent pose l’avis de paiement sur le véhicule le 20 octobre 2025
      Et le calendrier atteint le 26 janvier 2026 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 28 janvier 2026
      Alors la collectivité informe l’ANTAI de l’impayé
      Quand le calendrier atteint le 2 mars 2026 à 0 h
      Alors le dossier est dans l’état « Averti ou Impayé ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 18 juin 2026
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-te-paye-apres-le-mois.02 |

    @regle:parcours-te-paye-apres-le-mois @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-1 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 17 février 2026 :
        | Montant restant dû            | 60,00 €         |
        | Montant de la majoration      | 50,00 €         |
        | Montant total du titre        | 110,00 €        |
        | Référence du titre exécutoire | 2026-000012     |
        | Date du titre exécutoire      | 17 février 2026 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 2 mars 2026 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand la DGFiP engage des poursuites le 4 mai 2026
      Alors le dossier est dans l’état « Recouvrement forcé »
      Quand le calendrier atteint le 18 juin 2026
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                               |
        | parcours-te-paye-apres-le-mois.03 |
