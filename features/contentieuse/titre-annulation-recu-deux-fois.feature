# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-recu-deux-fois @phase:contentieuse @role:antai @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information d’annulation reçue deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025

  Règle: L’ANTAI qui reçoit deux fois la même information d’annulation n’émet qu’un titre d’annulation.

    Plan du scénario: l’ANTAI émet un titre d’annulation une seule fois : remise deux fois, l’information vaut un titre
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre
      Quand le même message parvient à nouveau le 2 septembre 2025
      Et l’ANTAI émet un titre d’annulation le 12 septembre 2025
      Et l’ANTAI émet un titre d’annulation le 13 septembre 2025
      Alors l’ANTAI émet un titre d’annulation une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | titre-annulation-recu-deux-fois.01 |
