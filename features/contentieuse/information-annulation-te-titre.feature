# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-titre @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information limitée aux titres

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 19 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La juridiction n’informe l’ANTAI que des décisions qui portent sur un titre exécutoire.

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : la décision porte sur un titre
      Étant donné que le tribunal a notifié sa décision au requérant le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | information-annulation-te-titre.01 |

    Plan du scénario: le système du tribunal s’y oppose : la décision porte sur le rejet d’un recours préalable
      Étant donné que le tribunal a notifié sa décision au requérant le 2 septembre 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                |
        | information-annulation-te-titre.02 |
