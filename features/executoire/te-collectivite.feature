# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-collectivite @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-executoire @certitude:inferred
Fonctionnalité: Collectivité que le titre désigne

  Droit : Arrêté du 15 décembre 2016 (titre exécutoire) (Mentions du titre exécutoire et de l’avertissement), article 1, 1°.
  Certitude : déduit (confiance forte).

  Règle: Le titre exécutoire désigne la collectivité bénéficiaire, et ses coordonnées, comme elle les a transmises à l’ANTAI.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <nom> ; <coordonnées>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Nom de la collectivité         | <nom>         |
        | Coordonnées de la collectivité | <coordonnées> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Nom de la collectivité         | <nom>         |
        | Coordonnées de la collectivité | <coordonnées> |

      # pourquoi : la règle est respectée
      # .01 : le titre reprend le message
      Exemples:
        | cas                | nom                     | coordonnées                                         |
        | te-collectivite.01 | Villefictive            | 1 place Fictive                                     |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .03 : autre valeur : nom de la collectivité
      # .04 : autre valeur : coordonnées de la collectivité
      Exemples:
        | cas                | nom                     | coordonnées                                         |
        | te-collectivite.03 | Commune de Bourg-Fictif | 1 place Fictive                                     |
        | te-collectivite.04 | Villefictive            | Hôtel de ville, 1 place Fictive, 99999 Villefictive |

    Plan du scénario: l’ANTAI émet le titre exécutoire : le titre reprend l’information de la collectivité
      Étant donné une collectivité en cycle partiel
      Quand la collectivité informe l’ANTAI de l’impayé le 12 mai 2025 :
        | Nom de la collectivité         | Villefictive    |
        | Coordonnées de la collectivité | 1 place Fictive |
      Et le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Nom de la collectivité         | Villefictive    |
        | Coordonnées de la collectivité | 1 place Fictive |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                |
        | te-collectivite.02 |
