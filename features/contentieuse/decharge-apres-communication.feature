# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decharge-apres-communication @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-41 @source:cgct-r2333-120-27 @certitude:inferred
Fonctionnalité: Décharge après communication

  Droit : Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-27 (Décisions rendues par ordonnance), 6°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne décharge le requérant de tout ou partie d’une somme qu’après avoir communiqué à la collectivité la requête par laquelle il la conteste.

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête est déclarée irrecevable, ce que la juridiction peut faire sans la communiquer
      Étant donné que la requête du redevable est parvenue au tribunal le 17 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 18 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                             |
        | decharge-apres-communication.03 |

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025 :
        | Acte contesté | <acte contesté> |
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Acte contesté | <acte contesté> |
      Quand le tribunal notifie au requérant une décharge totale le 18 avril 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                        | acte contesté                                      |
        | .04 | la requête avait été communiquée | Décision, même implicite, sur le recours préalable |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                        | acte contesté                                      |
        | .06 | autre valeur : acte contesté     | Avis de paiement rectificatif                      |

    Plan du scénario: le système du tribunal s’y oppose : une première requête avait été communiquée, et non celle qui vaut la décharge
      Étant donné que la requête du redevable est parvenue au tribunal le 3 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a communiqué la requête à la collectivité le 14 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié au requérant le rejet de sa requête le 18 avril 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que la requête du redevable est parvenue au tribunal le 20 juin 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal notifie au requérant une décharge totale le 2 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | decharge-apres-communication.05 |
