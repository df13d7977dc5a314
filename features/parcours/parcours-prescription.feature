# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-prescription
Fonctionnalité: Parcours — Titre exécutoire prescrit

  Le titre n’est jamais payé ni poursuivi, et le délai de recouvrement s’écoule.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-prescription @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 3 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 3 mars 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 6 mars 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 6 mars 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 17 mars 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 17 juin 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 3 juillet 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 7 juillet 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 17 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le calendrier atteint le 5 novembre 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-prescription.01 |

    @regle:parcours-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 3 juillet 2025 :
        | Montant restant dû            | 35,00 €        |
        | Montant de la majoration      | 50,00 €        |
        | Montant total du titre        | 85,00 €        |
        | Référence du titre exécutoire | 2025-000019    |
        | Date du titre exécutoire      | 3 juillet 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 17 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 5 novembre 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      |
        | parcours-prescription.03 |
