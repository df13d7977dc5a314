# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-decharge @phase:contentieuse @role:ccsp @niveau:recommande @genre:correlation @consequence:interdiction @source:cartographies @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Décision dont l’ANTAI est informée

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction n’informe l’ANTAI de l’annulation d’un titre exécutoire que si elle décharge le requérant de tout ou partie de la somme.

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : la décision annule le titre en partie
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 3 septembre 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Alors le système du tribunal y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                   |
        | information-annulation-te-decharge.01 |

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : la décision annule le titre en entier
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 3 septembre 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Alors le système du tribunal y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                   |
        | information-annulation-te-decharge.02 |

    Plan du scénario: le système du tribunal s’y oppose : la décision rejette la requête contre le titre
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 3 septembre 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                   |
        | information-annulation-te-decharge.03 |

    Plan du scénario: le système du tribunal s’y oppose : la décision dit la requête contre le titre irrecevable
      Étant donné que la requête du redevable est parvenue au tribunal le 4 juillet 2025
      Et que le tribunal a notifié au requérant l’irrecevabilité de sa demande le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 3 septembre 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                   |
        | information-annulation-te-decharge.04 |
