# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-apres-requete @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-30 @certitude:inferred
Fonctionnalité: Décision sur une requête

  Droit : Code général des collectivités territoriales, art. R2333-120-30 (Formulaire de requête), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne rend de décision que sur une requête dont elle a été saisie.

    Plan du scénario: le tribunal notifie sa décision au requérant : la décision suit une requête
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | decision-apres-requete.01 |

    Plan du scénario: le système du tribunal s’y oppose : aucune requête ne précède la décision
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | decision-apres-requete.02 |
