# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:flotte-question-date @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:ce-427155 @certitude:inferred
Fonctionnalité: Date sur laquelle le gestionnaire de flotte est interrogé

  Droit : Conseil d’État, n° 427155 (Redevable et contestation du titre exécutoire).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le gestionnaire de flotte sur une date d’avis qui ne précède pas le constat.

    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <création> à 10 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI le lendemain :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI interroge le gestionnaire de flotte :
        | Date d’émission de l’avis | <émission> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                    | création   | jour atteint | émission                       |
        | .01 | la date est celle du constat | 06/01/2025 | 07/01/2025   | au plus tôt le 6 janvier 2025  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                    | création   | jour atteint | émission                       |
        | .02 | à d’autres dates             | 12/02/2025 | 13/02/2025   | au plus tôt le 12 février 2025 |
