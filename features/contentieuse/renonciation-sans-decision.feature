# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:renonciation-sans-decision @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-39 @source:ce-436605 @certitude:law
Fonctionnalité: Renonciation sans décision

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1 ; Conseil d’État, n° 436605 (Réponses à une demande de régularisation).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 3 février 2025

  Règle: La juridiction ne notifie aucune décision au requérant qui n’a rien répondu à sa demande de régularisation.

    Plan du scénario: le tribunal notifie sa décision au requérant : le requérant a répondu, et la juridiction statue
      Étant donné que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Et que la régularisation du requérant est parvenue au tribunal le 10 mars 2025 :
        | Date d’envoi | 10 mars 2025 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 15 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | renonciation-sans-decision.01 |

    Plan du scénario: le système du tribunal s’y oppose : le requérant n’a rien répondu, et une irrecevabilité lui est notifiée
      Étant donné que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 15 avril 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                           |
        | renonciation-sans-decision.02 |

    Plan du scénario: le tribunal notifie sa décision au requérant : le requérant s’est désisté, et il lui en est donné acte
      Étant donné que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le requérant a reçu la demande de régularisation le 14 février 2025
      Et que le désistement du requérant est parvenu au tribunal le 3 mars 2025
      Quand le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement le 15 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | renonciation-sans-decision.03 |

    Plan du scénario: le tribunal notifie sa décision au requérant : rien n’a été demandé au requérant
      Étant donné que le tribunal a communiqué la requête à la collectivité le 18 février 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 15 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                           |
        | renonciation-sans-decision.04 |
