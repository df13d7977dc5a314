# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:desistement-acte @phase:contentieuse @role:ccsp @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-27 @certitude:inferred
Fonctionnalité: Désistement du requérant

  Droit : Code général des collectivités territoriales, art. R2333-120-27 (Décisions rendues par ordonnance), 1°.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction qui reçoit un désistement en donne acte par sa décision.

    Plan du scénario: le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement : la juridiction donne acte du désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 5 juillet 2025
      Et que le tribunal a communiqué la requête à la collectivité le 18 juillet 2025
      Et que le désistement du requérant est parvenu au tribunal le 25 juillet 2025
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025
      Alors le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | desistement-acte.01 |

    Plan du scénario: le tribunal notifie sa décision au requérant : nul ne s’est désisté
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                 |
        | desistement-acte.02 |

    Plan du scénario: le système du tribunal s’y oppose : la juridiction rejette la requête au fond malgré le désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 5 juillet 2025
      Et que le tribunal a communiqué la requête à la collectivité le 18 juillet 2025
      Et que le désistement du requérant est parvenu au tribunal le 25 juillet 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                 |
        | desistement-acte.03 |

    Plan du scénario: le tribunal notifie sa décision au requérant : sans preuve que la demande de régularisation ait été reçue, le requérant se désiste, et il lui en est donné acte
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 11 février 2025 :
        | Date d’envoi | 11 février 2025 |
      Et que le désistement du requérant est parvenu au tribunal le 15 avril 2025
      Quand le tribunal notifie sa décision au requérant le 13 mai 2025
      Alors le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | desistement-acte.04 |
