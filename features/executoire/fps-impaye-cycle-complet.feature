# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-cycle-complet @phase:executoire @role:collectivite @niveau:recommande @genre:absence @consequence:interdiction @source:cartographies @source:antai-site @certitude:inferred
Fonctionnalité: Pas d’information en cycle complet

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Site de l’ANTAI (Pages de l’ANTAI sur le forfait).
  Certitude : déduit (confiance moyenne).

  Règle: En cycle complet, la collectivité n’a pas à informer l’ANTAI d’un forfait impayé, que l’ANTAI suit elle-même.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : la collectivité est en cycle partiel
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                         |
        | fps-impaye-cycle-complet.02 |

    Plan du scénario: la collectivité n’informe pas l’ANTAI de l’impayé : l’ANTAI émet le titre sans information de la collectivité
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 février 2025
      Et que l’ANTAI a informé la collectivité de l’envoi de l’avis le 7 février 2025 :
        | Date de l’événement | 6 février 2025 |
      Quand l’ANTAI informe la collectivité de l’émission d’un titre exécutoire le 13 mai 2025
      Et le calendrier atteint le 13 juin 2025
      Alors la collectivité n’informe pas l’ANTAI de l’impayé

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         |
        | fps-impaye-cycle-complet.03 |
