# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:vehicules-voles-apres-demande @phase:amiable @role:antai @niveau:recommande @genre:precedence @consequence:rejet @source:cartographies @certitude:inferred
Fonctionnalité: Véhicule signalé sur demande

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le fichier des véhicules volés ne répond à l’ANTAI qu’à sa demande.

    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des véhicules volés : la demande précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 7 janvier 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI prend en compte la réponse du fichier des véhicules volés

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | vehicules-voles-apres-demande.01 |

    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : à éviter : une réponse que rien n’a demandée est retenue
      Quand le fichier des véhicules volés répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | vehicules-voles-apres-demande.02 |

    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des véhicules volés : le fichier interrogé signale un vol
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 7 janvier 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 7 janvier 2025 :
        | Véhicule signalé volé | oui |
      Alors l’ANTAI prend en compte la réponse du fichier des véhicules volés

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | vehicules-voles-apres-demande.03 |
