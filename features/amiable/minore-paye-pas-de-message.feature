# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-paye-pas-de-message @phase:amiable @role:collectivite @niveau:recommande @genre:not-succession @consequence:interdiction @source:cerema-guide-2015 @certitude:secondary
Fonctionnalité: Forfait minoré payé

  Droit : Cerema (Guide de recommandations de 2015).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Fenêtre du forfait minoré, en heures | 72 |
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
    Et que la collectivité a offert un forfait minoré le 6 janvier 2025
    Et que le redevable a payé le forfait minoré le 7 janvier 2025

  Règle: La collectivité à qui le forfait minoré a été payé ne transmet plus le forfait à l’ANTAI.

    Plan du scénario: le système de la collectivité s’y oppose : un message suit malgré tout, la fenêtre close
      Quand la collectivité transmet le forfait à l’ANTAI le 13 janvier 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                           |
        | minore-paye-pas-de-message.02 |
