# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:vehicules-voles-question-fidele @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Question posée au fichier des véhicules volés

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le fichier des véhicules volés sur le véhicule et l’heure du constat que le message de création désigne.

    Plan du scénario: l’ANTAI interroge le fichier des véhicules volés : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <création> à 10 h |
        | Numéro d’immatriculation | <numéro>          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le lendemain
      Quand le fichier des immatriculations répond à l’ANTAI le même jour :
        | Redevable trouvé | oui |
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI interroge le fichier des véhicules volés :
        | Numéro d’immatriculation | <numéro>          |
        | Date et heure du constat | <création> à 10 h |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                               | création   | numéro    | jour atteint |
        | .01 | la question reprend le message          | 06/01/2025 | AA-123-AA | 07/01/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                               | création   | numéro    | jour atteint |
        | .02 | à d’autres dates                        | 12/02/2025 | AA-123-AA | 13/02/2025   |
        | .03 | autre valeur : numéro d’immatriculation | 06/01/2025 | AA-123-AB | 07/01/2025   |
