# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-numero-requete @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @source:cgct-r2333-120-41 @certitude:inferred
Fonctionnalité: Numéro de la requête jugée

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 10 mars 2025
    Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
      | Numéro de la requête | 25012345                                           |
      | Acte contesté        | Décision, même implicite, sur le recours préalable |

  Règle: La décision notifiée au requérant porte le numéro sous lequel la requête qu’elle juge a été communiquée à la collectivité.

    Plan du scénario: le tribunal notifie sa décision au requérant : la décision porte le numéro de la requête communiquée
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Alors le système du tribunal y donne suite :
        | Numéro de la requête | 25012345 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | decision-numero-requete.01 |

    Plan du scénario: le tribunal ne notifie pas sa décision au requérant : faute à éviter : elle porte le numéro d’une autre requête
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025 :
        | Numéro de la requête | 25012346                                           |
        | Acte contesté        | Décision, même implicite, sur le recours préalable |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                        |
        | decision-numero-requete.02 |
