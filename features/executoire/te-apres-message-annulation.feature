# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-apres-message-annulation @phase:executoire @role:antai @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-r2333-120-17-1 @source:tsp-site @certitude:inferred
Fonctionnalité: Pas de titre après l’annulation du forfait

  Droit : Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1 ; Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 9 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 9 janvier 2025

  Règle: L’ANTAI à qui la collectivité a fait annuler le forfait, à la suite d’un recours préalable ou d’un retrait, n’émet plus de titre exécutoire.

    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : <situation>
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 avril 2025 :
        | Motif de l’annulation | <motif> |
      Et le calendrier atteint le 11 mai 2025
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : la règle est respectée
      # .01 : le forfait est annulé après un recours préalable, et aucun titre ne suit
      Exemples:
        | cas | situation                                                 | motif                       |
        | .01 | le forfait est annulé après un recours préalable…         | Recours préalable accepté   |
        | .02 | la collectivité retire le forfait, et aucun titre ne suit | Retrait par la collectivité |
