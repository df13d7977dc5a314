# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:inscription-avant-message @phase:amiable @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:maire-info @certitude:secondary
Fonctionnalité: Inscription avant le premier message

  Droit : Maire info (Articles de presse des maires).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité crée son espace au portail de l’ANTAI avant de lui transmettre un premier forfait ; elle peut ensuite s’y inscrire à nouveau.

    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : l’inscription précède
      Quand la collectivité s’inscrit au portail de l’ANTAI le 4 novembre 2024
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | inscription-avant-message.01 |

    Plan du scénario: le système de la collectivité s’y oppose : la première inscription suit le message
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Quand la collectivité s’inscrit au portail de l’ANTAI le 7 janvier 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | inscription-avant-message.02 |

    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : l’inscription est renouvelée après le message
      Étant donné que la collectivité s’est inscrite au portail de l’ANTAI le 4 novembre 2024
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Quand la collectivité s’inscrit au portail de l’ANTAI le 7 janvier 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | inscription-avant-message.03 |
