# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-prescription
Fonctionnalité: Parcours — Titre exécutoire prescrit

  Le titre n’est jamais payé ni poursuivi, et le délai de recouvrement s’écoule.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-prescription @role:antai @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 3 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte le message
      Quand le calendrier atteint le 3 mars 2025
      Alors l’ANTAI interroge le fichier des immatriculations au plus tard le 3 mars 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 6 mars 2025
      Alors l’ANTAI prend en compte le message
      Quand le calendrier atteint le 6 mars 2025
      Alors l’ANTAI envoie l’avis de paiement au plus tard le 6 mars 2025
      Quand le calendrier atteint le 3 juillet 2025
      Alors l’ANTAI émet le titre exécutoire au plus tard le 3 juillet 2025
      Quand le calendrier atteint le 7 juillet 2025
      Alors l’ANTAI adresse l’avertissement au redevable au plus tard le 7 juillet 2025

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      | situation                 |
        | parcours-prescription.01 | telle que l’ANTAI la voit |

    @regle:parcours-prescription @role:collectivite @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 3 mars 2025
      Et la collectivité transmet le forfait à l’ANTAI le 3 mars 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                      | situation                         |
        | parcours-prescription.02 | telle que la collectivité la voit |
