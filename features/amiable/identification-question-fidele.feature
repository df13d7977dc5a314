# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:identification-question-fidele @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
Fonctionnalité: Question fidèle au message

  Droit : Arrêté du 14 mai 2018 (Traitement « Service FPS-ANTAI »), visas.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le fichier des immatriculations sur la plaque que porte le message FPS.

    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : <situation>
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | <numéro> |
      Et le calendrier atteint le 7 janvier 2025
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Numéro d’immatriculation | <numéro> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               | situation                               | numéro    |
        | identification-question-fidele.01 | la plaque est celle du message          | AA-123-AA |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                               | situation                               | numéro    |
        | identification-question-fidele.02 | autre valeur : numéro d’immatriculation | AA-123-AB |
