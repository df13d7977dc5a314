# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-lieu @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-executoire @certitude:inferred
Fonctionnalité: Lieu et heure du constat portés sur le titre

  Droit : Arrêté du 15 décembre 2016 (titre exécutoire) (Mentions du titre exécutoire et de l’avertissement), article 1, 2° à 5°.
  Certitude : déduit (confiance forte).

  Règle: Le titre exécutoire porte la date, l’heure et le lieu du constat, et la marque du véhicule, que la collectivité a transmis à l’ANTAI.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <création>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <création> à 10 h |
        | Lieu du constat          | <lieu>            |
        | Marque du véhicule       | <marque>          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse>
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI émet le titre exécutoire :
        | Date et heure du constat | <création> à 10 h |
        | Lieu du constat          | <lieu>            |
        | Marque du véhicule       | <marque>          |

      # pourquoi : la règle est respectée
      # .01 : le titre reprend le message
      Exemples:
        | cas        | création   | lieu                         | marque       | réponse    | jour atteint |
        | te-lieu.01 | 06/01/2025 | 1 rue Imaginaire             | MARQUE       | 06/02/2025 | 13/05/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .03 : à d’autres dates
      # .04 : autre valeur : lieu du constat
      # .05 : autre valeur : marque du véhicule
      Exemples:
        | cas        | création   | lieu                         | marque       | réponse    | jour atteint |
        | te-lieu.03 | 12/02/2025 | 1 rue Imaginaire             | MARQUE       | 12/03/2025 | 19/06/2025   |
        | te-lieu.04 | 06/01/2025 | 40 quai Irréel, Bourg-Fictif | MARQUE       | 06/02/2025 | 13/05/2025   |
        | te-lieu.05 | 06/01/2025 | 1 rue Imaginaire             | CONSTRUCTEUR | 06/02/2025 | 13/05/2025   |

    Plan du scénario: l’ANTAI émet le titre exécutoire : le titre reprend l’information de la collectivité
      Étant donné une collectivité en cycle partiel
      Quand la collectivité informe l’ANTAI de l’impayé le 12 mai 2025 :
        | Marque du véhicule       | MARQUE                |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Date et heure du constat | 6 janvier 2025 à 10 h |
      Et le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Marque du véhicule       | MARQUE                |

      # pourquoi : la règle est respectée
      Exemples:
        | cas        |
        | te-lieu.02 |
