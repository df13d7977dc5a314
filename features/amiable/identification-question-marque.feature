# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:identification-question-marque @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
Fonctionnalité: Marque du véhicule dans la question

  Droit : Arrêté du 14 mai 2018 (Traitement « Service FPS-ANTAI »), visas.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI interroge le fichier des immatriculations sur la marque que le message de création désigne.

    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : <situation>
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Marque du véhicule | <marque du véhicule> |
      Et le calendrier atteint le 7 janvier 2025
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Marque du véhicule | <marque du véhicule> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               | situation                         | marque du véhicule |
        | identification-question-marque.01 | la marque est celle du message    | MARQUE             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                               | situation                         | marque du véhicule |
        | identification-question-marque.02 | autre valeur : marque du véhicule | CONSTRUCTEUR       |
