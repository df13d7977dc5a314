# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:identification-question-date @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:ce-427155 @certitude:inferred
Fonctionnalité: Date sur laquelle porte la question

  Droit : Conseil d’État, n° 427155 (Redevable et contestation du titre exécutoire).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le fichier des immatriculations sur une date d’avis qui ne précède pas le constat.

    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : <situation>
      Quand la collectivité transmet le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <création> à 10 h |
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Date d’émission de l’avis | <émission> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                    | création   | jour atteint | émission                       |
        | .01 | la date est celle du constat | 06/01/2025 | 07/01/2025   | au plus tôt le 6 janvier 2025  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                    | création   | jour atteint | émission                       |
        | .02 | à d’autres dates             | 12/02/2025 | 13/02/2025   | au plus tôt le 12 février 2025 |
