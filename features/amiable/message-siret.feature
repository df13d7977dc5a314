# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-siret @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: SIRET de la collectivité

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, A.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025

  Règle: Le message FPS porte le SIRET de la collectivité qui a institué la redevance.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le SIRET est celui de la collectivité
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite :
        | SIRET de la collectivité | 21999999900019 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas              |
        | message-siret.01 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : le SIRET est celui d’une autre
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | SIRET de la collectivité | 21999999900028 |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | SIRET de la collectivité | 21999999900028 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas              |
        | message-siret.02 |
