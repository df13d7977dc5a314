# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:flotte-apres-demande @phase:amiable @role:antai @niveau:recommande @genre:precedence @consequence:rejet @source:cartographies @certitude:inferred
Fonctionnalité: Gestionnaire de flotte sur demande

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le gestionnaire de flotte ne renseigne l’ANTAI qu’à sa demande.

    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : la demande précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 7 janvier 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | flotte-apres-demande.01 |

    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : à éviter : une réponse que rien n’a demandée est retenue
      Quand le gestionnaire de flotte répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                     |
        | flotte-apres-demande.02 |
