# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-paye-minore
Fonctionnalité: Parcours — Forfait minoré payé sur place

  La collectivité offre un forfait réduit pendant trois jours, et le redevable le paie avant toute transmission à l’ANTAI.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-paye-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et la collectivité offre un forfait minoré le 16 juin 2025
      Et le redevable paie le forfait minoré le 17 juin 2025 :
        | Montant payé | 25,00 € |
      Et le calendrier atteint le 18 juillet 2025
      Alors le dossier est dans l’état « Aucune contestation »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                     |
        | parcours-paye-minore.01 |
