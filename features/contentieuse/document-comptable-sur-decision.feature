# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:document-comptable-sur-decision @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cerema-faq-2017 @certitude:inferred
Fonctionnalité: Document comptable sur décision

  Droit : Cerema (Foire aux questions de 2017).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité n’établit de document comptable de remboursement qu’après une décision sur le recours préalable, une décision de justice ou son propre retrait.

    Plan du scénario: la collectivité transmet le document comptable de remboursement : une décision favorable précède
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 novembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 26 novembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 8 décembre 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 18 décembre 2025
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                | situation                      |
        | document-comptable-sur-decision.01 | une décision favorable précède |

    Plan du scénario: le système de la collectivité s’y oppose : faute à éviter : rien ne justifie le remboursement
      Quand la collectivité transmet le document comptable de remboursement le 12 janvier 2026
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                | situation                                          |
        | document-comptable-sur-decision.02 | faute à éviter : rien ne justifie le remboursement |
