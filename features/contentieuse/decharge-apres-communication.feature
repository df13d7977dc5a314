# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decharge-apres-communication @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @certitude:inferred
Fonctionnalité: Décharge après communication

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense) ; Code général des collectivités territoriales, art. R2333-120-27 (Décisions rendues par ordonnance).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne décharge le requérant de tout ou partie de la somme qu’après avoir communiqué la requête à la collectivité.

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête avait été communiquée
      Étant donné que la requête du redevable est parvenue au tribunal le 30 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Date de communication | 14 février 2025 |
      Quand le tribunal notifie au requérant une décharge totale le 18 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             | situation                        |
        | decharge-apres-communication.01 | la requête avait été communiquée |

    Plan du scénario: le système du tribunal s’y oppose : faute à éviter : la collectivité n’a jamais eu la requête
      Quand le tribunal notifie au requérant une décharge totale le 18 avril 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             | situation                                                 |
        | decharge-apres-communication.02 | faute à éviter : la collectivité n’a jamais eu la requête |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête est rejetée sans avoir été communiquée
      Étant donné que la requête du redevable est parvenue au tribunal le 2 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 février 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa requête le 18 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                             | situation                                         |
        | decharge-apres-communication.03 | la requête est rejetée sans avoir été communiquée |
