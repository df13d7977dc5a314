# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-cycle-partiel @phase:amiable @role:collectivite @niveau:obligatoire @genre:absence @consequence:interdiction @source:cgct-r2333-120-10 @source:cartographies @source:antai-site @certitude:inferred
Fonctionnalité: Pas de message FPS en cycle partiel

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Site de l’ANTAI (Pages de l’ANTAI sur le forfait).
  Certitude : déduit (confiance forte).

  Règle: En cycle partiel, la collectivité notifie elle-même ses avis et ne crée pas de message FPS auprès de l’ANTAI.

    Plan du scénario: le système de la collectivité s’y oppose : un message est créé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                      |
        | message-cycle-partiel.01 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la convention est de cycle complet
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                      |
        | message-cycle-partiel.02 |
