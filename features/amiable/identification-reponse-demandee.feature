# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:identification-reponse-demandee @phase:amiable @role:antai @niveau:obligatoire @genre:precedence @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
Fonctionnalité: Réponse à une question

  Droit : Arrêté du 14 mai 2018 (Traitement « Service FPS-ANTAI »), visas.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI ne reçoit de réponse du fichier des immatriculations qu’après l’avoir interrogé.

    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : la question précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | identification-reponse-demandee.01 |

    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : faute à éviter : une réponse que rien n’a demandée est retenue
      Quand le fichier des immatriculations répond à l’ANTAI le 7 janvier 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                |
        | identification-reponse-demandee.02 |
