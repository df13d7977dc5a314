# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:somme-due @phase:amiable @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-5 @certitude:inferred
Fonctionnalité: Somme due au titre du forfait

  Droit : Code général des collectivités territoriales, art. R2333-120-5 (Déduction du paiement immédiat), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La somme due est le tarif du forfait, diminué de ce que montre le dernier justificatif valable, sans être négative.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | <tarif>          |
        | Montant déduit   | <montant déduit> |
        | Montant dû       | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite :
        | Montant dû | <montant dû> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                        | tarif   | montant déduit | montant dû |
        | .01 | un tarif de 35 € moins 5 € laisse 30 €           | 35,00 € | 5,00 €         | 30,00 €    |
        | .02 | un tarif de 25 € moins 28 € ne laisse rien       | 25,00 € | 28,00 €        | 0,00 €     |
        | .03 | un tarif de 25 € moins 24,99 € laisse un centime | 25,00 € | 24,99 €        | 0,01 €     |
        | .04 | rien n’est déduit                                | 35,00 € | 0,00 €         | 35,00 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                        | tarif   | montant déduit | montant dû |
        | .05 | un stationnement payé en partie                  | 40,00 € | 7,50 €         | 32,50 €    |
        | .08 | un autre tarif                                   | 60,50 € | 0,00 €         | 60,50 €    |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | 35,00 €      |
        | Montant déduit   | 5,00 €       |
        | Montant dû       | <montant dû> |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 35,00 €      |
        | Montant déduit   | 5,00 €       |
        | Montant dû       | <montant dû> |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant dû | <montant dû> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas          | situation                                  | montant dû |
        | somme-due.06 | faute à éviter : il manque un centime      | 29,99 €    |
        | somme-due.07 | faute à éviter : il y a un centime de trop | 30,01 €    |
