# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-apres-decision @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information de l’ANTAI après la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction n’informe l’ANTAI de l’annulation d’un titre exécutoire qu’après avoir rendu sa décision.

    Plan du scénario: le système du tribunal s’y oppose : l’information précède toute décision
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                         |
        | information-annulation-te-apres-decision.01 |
