# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-identique-somme @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Même somme annulée pour les deux parties

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 19 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La décision notifiée à la collectivité annule la même somme que celle que reçoit le requérant.

    Plan du scénario: le tribunal notifie sa décision à la collectivité : <situation>
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025 :
        | Montant annulé | <montant annulé> |
      Et le calendrier atteint le 2 septembre 2025
      Alors le tribunal notifie sa décision à la collectivité :
        | Montant annulé | <montant annulé> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         | situation                                   | montant annulé |
        | decision-identique-somme.01 | les deux notifications disent la même somme | 35,00 €        |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                         | situation                                   | montant annulé |
        | decision-identique-somme.03 | autre valeur : montant annulé               | 36,01 €        |
        | decision-identique-somme.04 | un autre tarif                              | 35,00 €        |
