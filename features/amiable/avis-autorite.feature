# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-autorite @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-4 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Autorité nommée par l’avis

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie nomme la collectivité et l’autorité dont relève l’agent, avec les coordonnées de celle-ci, comme la collectivité les lui a transmises.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : l’avis reprend le message
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Nom de la collectivité       | Villefictive           |
        | Autorité dont relève l’agent | Police de Villefictive |
        | Coordonnées de l’autorité    | 1 place Fictive        |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Nom de la collectivité       | Villefictive           |
        | Autorité dont relève l’agent | Police de Villefictive |
        | Coordonnées de l’autorité    | 1 place Fictive        |

      # pourquoi : la règle est respectée
      Exemples:
        | cas              |
        | avis-autorite.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <nom>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Nom de la collectivité       | <nom>                          |
        | Autorité dont relève l’agent | <autorité dont relève l’agent> |
        | Coordonnées de l’autorité    | 1 place Fictive                |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Nom de la collectivité       | <nom>                          |
        | Autorité dont relève l’agent | <autorité dont relève l’agent> |
        | Coordonnées de l’autorité    | 1 place Fictive                |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : autre valeur : nom de la collectivité
      # .03 : autre valeur : autorité dont relève l’agent
      Exemples:
        | cas              | nom                     | autorité dont relève l’agent      |
        | avis-autorite.02 | Commune de Bourg-Fictif | Police de Villefictive            |
        | avis-autorite.03 | Villefictive            | Police municipale de Bourg-Fictif |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : autre valeur : coordonnées de l’autorité
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Nom de la collectivité       | Villefictive                         |
        | Autorité dont relève l’agent | Police de Villefictive               |
        | Coordonnées de l’autorité    | 2 rue Imaginaire, 99999 Villefictive |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Nom de la collectivité       | Villefictive                         |
        | Autorité dont relève l’agent | Police de Villefictive               |
        | Coordonnées de l’autorité    | 2 rue Imaginaire, 99999 Villefictive |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas              |
        | avis-autorite.04 |
