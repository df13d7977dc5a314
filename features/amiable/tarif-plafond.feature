# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:tarif-plafond @phase:amiable @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-l2333-87 @certitude:law
Fonctionnalité: Plafond du tarif du forfait

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), I, 2°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Redevance de la durée maximale | 35,00 € |

  Règle: Le tarif du forfait ne dépasse pas la redevance due, hors abonnement, pour la durée maximale de stationnement de la zone.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le tarif est celui de la durée maximale
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | 35,00 € |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas              |
        | tarif-plafond.01 |

    Plan du scénario: le système de la collectivité s’y oppose : le tarif dépasse d’un centime la redevance de la durée maximale
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | 35,01 € |
        | Montant dû       | 35,01 € |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 35,01 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,01 € |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas              |
        | tarif-plafond.03 |

    Plan du scénario: le système de la collectivité s’y oppose : le tarif dépasse d’un centime la redevance, et la déduction ramène la somme due au-dessous
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | 35,01 € |
        | Montant déduit   | 5,00 €  |
        | Montant dû       | 30,01 € |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 35,01 € |
        | Montant déduit   | 5,00 €  |
        | Montant dû       | 30,01 € |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas              |
        | tarif-plafond.05 |
