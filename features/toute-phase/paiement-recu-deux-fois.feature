# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:paiement-recu-deux-fois @phase:toute-phase @role:antai @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Paiement reçu deux fois

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025

  Règle: L’ANTAI qui reçoit deux fois le même message de paiement n’en informe qu’une fois la collectivité.

    Plan du scénario: l’ANTAI informe la collectivité du paiement une seule fois : le message reçu deux fois donne lieu à une seule information
      Quand le redevable paie le forfait le 10 février 2025
      Alors l’ANTAI prend en compte le paiement du forfait
      Quand le même message parvient à nouveau le 10 février 2025
      Et le calendrier atteint le 20 février 2025
      Alors l’ANTAI informe la collectivité du paiement une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | paiement-recu-deux-fois.01 |
