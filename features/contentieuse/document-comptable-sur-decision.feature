# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:document-comptable-sur-decision @phase:contentieuse @role:collectivite @niveau:recommande @genre:precedence @consequence:interdiction @source:cerema-faq-2017 @certitude:inferred
Fonctionnalité: Document comptable sur décision

  Droit : Cerema (Foire aux questions de 2017).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 novembre 2025 :
      | Montant dû | 35,00 € |
    Et que la collectivité a transmis le forfait à l’ANTAI le 3 novembre 2025

  Règle: La collectivité qui n’a pas été payée deux fois n’établit de document comptable de remboursement qu’après une décision sur le recours préalable, une décision de justice ou son propre retrait.

    Plan du scénario: la collectivité transmet le document comptable de remboursement : une décision favorable précède
      Étant donné que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Et que la collectivité s’est prononcée sur le recours préalable le 18 décembre 2025
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | document-comptable-sur-decision.03 |

    Plan du scénario: le système de la collectivité s’y oppose : le forfait a été payé une fois, et rien n’en justifie le remboursement
      Étant donné que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                |
        | document-comptable-sur-decision.04 |

    Plan du scénario: la collectivité transmet le document comptable de remboursement : le forfait a été payé deux fois, et l’excédent est rendu sans autre cause
      Étant donné que le recours préalable du redevable est parvenu à la collectivité le 24 novembre 2025
      Et que l’ANTAI a informé la collectivité du paiement le 27 novembre 2025 :
        | Montant payé | 35,00 € |
      Et que l’ANTAI a informé la collectivité du paiement le 2 décembre 2025 :
        | Montant payé | 35,00 € |
      Et que la collectivité a accepté le recours préalable en totalité le 2 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                |
        | document-comptable-sur-decision.05 |
