# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:document-comptable-montant @phase:contentieuse @role:collectivite @niveau:recommande @genre:amount @consequence:interdiction @source:cerema-faq-2017 @certitude:inferred
Fonctionnalité: Plafond du remboursement du forfait

  Droit : Cerema (Foire aux questions de 2017).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne fait pas rembourser, en une ou plusieurs fois, plus que ce qu’elle sait avoir été payé du forfait : le dernier paiement, s’il est celui du titre, n’y compte pas.

    Plan du scénario: la collectivité transmet le document comptable de remboursement : <montant payé> ; <montant remboursé>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | <montant payé> |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | <montant remboursé> |
      Alors le système de la collectivité <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : tout ce qui a été payé est remboursé
      # .02 : le remboursement dépasse d’un centime ce qui a été payé
      Exemples:
        | cas                           | montant payé | montant remboursé | issue         |
        | document-comptable-montant.01 | 35,00 €      | 35,00 €           | y donne suite |
        | document-comptable-montant.02 | 35,00 €      | 35,01 €           | s’y oppose    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .07 : autre valeur : montant payé
      Exemples:
        | cas                           | montant payé | montant remboursé | issue         |
        | document-comptable-montant.07 | 36,01 €      | 35,00 €           | y donne suite |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : la collectivité a encaissé elle-même, sans information de l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 décembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 décembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 23 décembre 2025
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 99,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                           |
        | document-comptable-montant.03 |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | document-comptable-montant.05 |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | document-comptable-montant.06 |

    Plan du scénario: le système de la collectivité s’y oppose : deux remboursements dépassent ensemble d’un centime ce qui a été payé
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Et que la collectivité a transmis le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 20,00 € |
      Quand la collectivité transmet le document comptable de remboursement le 12 février 2026 :
        | Montant remboursé | 15,01 € |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                           |
        | document-comptable-montant.08 |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : deux paiements sont remboursés ensemble
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé       | 20,00 € |
        | Montant restant dû | 15,00 € |
      Et que l’ANTAI a informé la collectivité du paiement le 4 décembre 2025 :
        | Montant payé       | 15,00 € |
        | Montant restant dû | 0,00 €  |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | document-comptable-montant.09 |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : <montant>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé       | 10,00 € |
        | Montant restant dû | 25,00 € |
      Et que l’ANTAI a informé la collectivité du paiement le 27 avril 2026 :
        | Référence du titre exécutoire | 2026-000013 |
        | Montant payé                  | 75,00 €     |
        | Montant restant dû            | 0,00 €      |
      Et que la collectivité a accepté le recours préalable en totalité le 30 avril 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 mai 2026 :
        | Montant remboursé | <montant> |
      Alors le système de la collectivité <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .10 : le reste a été payé au titre, et seul ce qui l’avait été du forfait est rendu
      # .11 : le remboursement dépasse d’un centime ce qui a été payé du forfait, et puise dans ce qui l’a été du titre
      Exemples:
        | cas                           | montant | issue         |
        | document-comptable-montant.10 | 10,00 € | y donne suite |
        | document-comptable-montant.11 | 10,01 € | s’y oppose    |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : le recours d’un mandataire est accepté, et le forfait payé est rendu
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Et que le recours préalable d’un mandataire du redevable est parvenu à la collectivité le 3 décembre 2025 :
        | Identité de l’auteur  | mention présente : nom de la personne morale |
        | Identité du redevable | mention présente                             |
      Et que la collectivité a accepté le recours préalable en totalité le 18 décembre 2025
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026 :
        | Montant remboursé | 35,00 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | document-comptable-montant.12 |
