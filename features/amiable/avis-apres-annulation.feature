# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-apres-annulation @phase:amiable @role:antai @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Pas d’avis après l’annulation du forfait

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025

  Règle: L’ANTAI à qui la collectivité a fait annuler le forfait, à la suite d’un recours préalable ou d’un retrait, n’en envoie plus l’avis de paiement.

    Plan du scénario: l’ANTAI n’envoie pas d’avis de paiement : la collectivité retire le forfait avant l’envoi, et aucun avis ne suit
      Quand la collectivité fait annuler le forfait par l’ANTAI le 7 janvier 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
      Et le calendrier atteint le 7 février 2025
      Alors l’ANTAI n’envoie pas d’avis de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                      |
        | avis-apres-annulation.01 |
