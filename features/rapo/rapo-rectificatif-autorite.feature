# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-autorite @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Autorité reprise sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI reprend sur l’avis rectificatif la collectivité qui figure sur l’avis initial et, si le même agent l’a établi, l’autorité dont il relève et les coordonnées de celle-ci.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis rectificatif reprend l’avis initial
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Nom de la collectivité       | Villefictive           |
        | Autorité dont relève l’agent | Police de Villefictive |
        | Coordonnées de l’autorité    | 1 place Fictive        |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 10 mars 2025
      Et le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Nom de la collectivité       | Villefictive           |
        | Autorité dont relève l’agent | Police de Villefictive |
        | Coordonnées de l’autorité    | 1 place Fictive        |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | rapo-rectificatif-autorite.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <nom>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Nom de la collectivité       | <nom>                          |
        | Autorité dont relève l’agent | <autorité dont relève l’agent> |
        | Coordonnées de l’autorité    | 1 place Fictive                |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 10 mars 2025
      Et le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Nom de la collectivité       | <nom>                          |
        | Autorité dont relève l’agent | <autorité dont relève l’agent> |
        | Coordonnées de l’autorité    | 1 place Fictive                |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : autre valeur : nom de la collectivité
      # .03 : autre valeur : autorité dont relève l’agent
      Exemples:
        | cas                           | nom                     | autorité dont relève l’agent      |
        | rapo-rectificatif-autorite.02 | Commune de Bourg-Fictif | Police de Villefictive            |
        | rapo-rectificatif-autorite.03 | Villefictive            | Police municipale de Bourg-Fictif |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : coordonnées de l’autorité
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Nom de la collectivité       | Villefictive                         |
        | Autorité dont relève l’agent | Police de Villefictive               |
        | Coordonnées de l’autorité    | 2 rue Imaginaire, 99999 Villefictive |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 10 mars 2025
      Et le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Nom de la collectivité       | Villefictive                         |
        | Autorité dont relève l’agent | Police de Villefictive               |
        | Coordonnées de l’autorité    | 2 rue Imaginaire, 99999 Villefictive |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | rapo-rectificatif-autorite.04 |
