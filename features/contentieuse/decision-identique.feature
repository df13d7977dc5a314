# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-identique @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Décision identique pour les deux parties

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La décision notifiée à la collectivité porte le même numéro de requête et le même sens, et vise le même acte, que celle que reçoit le requérant.

    Plan du scénario: le tribunal notifie à la collectivité une décharge totale : autre valeur : sens de la décision de la juridiction
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025 :
        | Numéro de la requête | 25012345 |
      Quand le tribunal notifie au requérant une décharge totale le 2 septembre 2025 :
        | Numéro de la requête | 25012345                                           |
        | Acte contesté        | Décision, même implicite, sur le recours préalable |
      Et le calendrier atteint le 2 septembre 2025
      Alors le tribunal notifie à la collectivité une décharge totale :
        | Numéro de la requête | 25012345                                           |
        | Acte contesté        | Décision, même implicite, sur le recours préalable |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                   |
        | decision-identique.02 |

    Plan du scénario: le tribunal notifie à la collectivité le rejet de la requête : <acte contesté>
      Étant donné que la requête du redevable est parvenue au tribunal le 19 juin 2025 :
        | Acte contesté | <acte contesté> |
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025 :
        | Numéro de la requête | 25012345 |
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025 :
        | Numéro de la requête | 25012345        |
        | Acte contesté        | <acte contesté> |
      Et le calendrier atteint le 2 septembre 2025
      Alors le tribunal notifie à la collectivité le rejet de la requête :
        | Numéro de la requête | 25012345        |
        | Acte contesté        | <acte contesté> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .03 : autre valeur : acte contesté
      Exemples:
        | cas                   | acte contesté                                      |
        | decision-identique.03 | Avis de paiement rectificatif                      |

      # pourquoi : la règle est respectée
      # .04 : les deux notifications disent la même chose
      Exemples:
        | cas                   | acte contesté                                      |
        | decision-identique.04 | Décision, même implicite, sur le recours préalable |
