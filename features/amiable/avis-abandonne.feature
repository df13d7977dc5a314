# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-abandonne @phase:amiable @role:antai @niveau:recommande @genre:not-succession @consequence:interdiction @source:rennes-rapport-2024 @certitude:secondary
Fonctionnalité: Pas d’avis après l’abandon

  Droit : Rennes Métropole (Rapport sur les recours de l’année 2024).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 10 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 10 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 10 janvier 2025

  Règle: L’ANTAI qui a abandonné un forfait faute d’en identifier le redevable n’en envoie plus l’avis de paiement.

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement : aucun avis ne suit
      Quand l’ANTAI abandonne l’envoi de l’avis le 20 janvier 2025
      Et le calendrier atteint le 20 février 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas               |
        | avis-abandonne.01 |
