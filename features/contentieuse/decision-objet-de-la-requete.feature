# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-objet-de-la-requete @phase:contentieuse @role:ccsp @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Décision sur l’acte attaqué

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision vise l’acte que la requête attaque.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté | <acte contesté> |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025
      Alors le système du tribunal y donne suite :
        | Acte contesté | <acte contesté> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                       | acte contesté                                      |
        | .01 | la décision vise l’acte attaqué | Décision, même implicite, sur le recours préalable |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                       | acte contesté                                      |
        | .02 | autre valeur : acte contesté    | Avis de paiement rectificatif                      |

    Plan du scénario: le tribunal ne notifie pas sa décision au requérant : à éviter : la décision vise un autre acte
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Acte contesté | Titre exécutoire |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | decision-objet-de-la-requete.03 |
