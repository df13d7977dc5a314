# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-unique @phase:amiable @role:collectivite @niveau:obligatoire @genre:cardinality @consequence:interdiction @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: Un seul message de création

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, C.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025

  Règle: La collectivité ne crée qu’un message FPS pour un même forfait.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le message est créé une fois
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas               |
        | message-unique.01 |

    Plan du scénario: le système de la collectivité s’y oppose : le message est créé une seconde fois
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 7 janvier 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas               |
        | message-unique.02 |
