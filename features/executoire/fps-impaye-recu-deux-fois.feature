# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-recu-deux-fois @phase:executoire @role:antai @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-17-2 @source:assemblee-debats-2023 @certitude:inferred
Fonctionnalité: Information reçue deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 1 ; Assemblée nationale (Débats sur la proposition de loi de 2023).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: L’ANTAI qui reçoit deux fois la même information sur un forfait impayé n’émet qu’un titre exécutoire.

    Plan du scénario: l’ANTAI émet le titre exécutoire une seule fois : l’information reçue deux fois donne lieu à un seul titre
      Quand la collectivité informe l’ANTAI de l’impayé le 14 avril 2025
      Alors l’ANTAI prend en compte l’information sur l’impayé
      Quand le même message parvient à nouveau le 14 avril 2025
      Et le calendrier atteint le 24 avril 2025
      Alors l’ANTAI émet le titre exécutoire une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | fps-impaye-recu-deux-fois.01 |
