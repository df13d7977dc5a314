# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-titre @phase:contentieuse @role:ccsp @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information limitée aux titres

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction n’informe l’ANTAI que des décisions qui portent sur un titre exécutoire.

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : <acte contesté>
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025 :
        | Acte contesté | <acte contesté> |
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision au requérant le 2 septembre 2025 :
        | Acte contesté | <acte contesté> |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : la décision porte sur un titre
      # .02 : la décision porte sur le rejet d’un recours préalable
      Exemples:
        | cas | acte contesté                                      | issue         |
        | .01 | Titre exécutoire                                   | y donne suite |
        | .02 | Décision, même implicite, sur le recours préalable | s’y oppose    |
