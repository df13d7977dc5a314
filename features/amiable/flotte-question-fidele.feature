# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:flotte-question-fidele @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Question posée au gestionnaire de flotte

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le gestionnaire de flotte sur le véhicule que le message de création désigne.

    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | <numéro d’immatriculation> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 7 janvier 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et le calendrier atteint le 7 janvier 2025
      Alors l’ANTAI interroge le gestionnaire de flotte :
        | Numéro d’immatriculation | <numéro d’immatriculation> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       | situation                               | numéro d’immatriculation |
        | flotte-question-fidele.01 | la plaque est celle du message          | AA-123-AA                |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       | situation                               | numéro d’immatriculation |
        | flotte-question-fidele.02 | autre valeur : numéro d’immatriculation | AA-123-AB                |
