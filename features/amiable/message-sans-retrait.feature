# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-sans-retrait @phase:amiable @role:collectivite @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-r2333-120-10 @source:cartographies @certitude:inferred
Fonctionnalité: Forfait retiré, jamais transmis

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 mars 2025

  Règle: La collectivité qui a retiré un forfait ne le transmet pas ensuite à l’ANTAI.

    Plan du scénario: le système de la collectivité s’y oppose : le forfait est retiré, et le message qui le crée part le lendemain
      Étant donné que la collectivité a retiré le forfait le 5 mars 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 mars 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                     |
        | message-sans-retrait.01 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : transmis, le forfait est retiré ensuite
      Quand la collectivité transmet le forfait à l’ANTAI le 5 mars 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | message-sans-retrait.02 |
