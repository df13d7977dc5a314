# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-constat @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:fps-stationnement-fr @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Constat repris par l’avertissement

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait) ; Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avertissement désigne la collectivité et le véhicule, et porte la date, l’heure et le lieu du constat, comme le titre qu’il notifie.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : l’avertissement reprend le titre
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Nom de la collectivité   | Villefictive          |
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Numéro d’immatriculation | AA-123-AA             |
        | Marque du véhicule       | MARQUE                |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Nom de la collectivité   | Villefictive          |
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Numéro d’immatriculation | AA-123-AA             |
        | Marque du véhicule       | MARQUE                |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                      |
        | avertissement-constat.01 |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <nom> ; <constat>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Nom de la collectivité   | <nom>            |
        | Date et heure du constat | <constat> à 10 h |
        | Lieu du constat          | 1 rue Imaginaire |
        | Numéro d’immatriculation | <numéro>         |
        | Marque du véhicule       | MARQUE           |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Nom de la collectivité   | <nom>            |
        | Date et heure du constat | <constat> à 10 h |
        | Lieu du constat          | 1 rue Imaginaire |
        | Numéro d’immatriculation | <numéro>         |
        | Marque du véhicule       | MARQUE           |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      # .03 : autre valeur : nom de la collectivité
      # .05 : autre valeur : numéro d’immatriculation
      Exemples:
        | cas | nom                     | constat    | numéro    | création   | émission   | jour atteint |
        | .02 | Villefictive            | 12/02/2025 | AA-123-AA | 12/03/2025 | 19/06/2025 | 21/06/2025   |
        | .03 | Commune de Bourg-Fictif | 06/01/2025 | AA-123-AA | 06/02/2025 | 13/05/2025 | 15/05/2025   |
        | .05 | Villefictive            | 06/01/2025 | AA-123-AB | 06/02/2025 | 13/05/2025 | 15/05/2025   |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Nom de la collectivité   | Villefictive          |
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | <lieu>                |
        | Numéro d’immatriculation | AA-123-AA             |
        | Marque du véhicule       | <marque>              |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Nom de la collectivité   | Villefictive          |
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | <lieu>                |
        | Numéro d’immatriculation | AA-123-AA             |
        | Marque du véhicule       | <marque>              |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                      | situation                | lieu                         | marque       |
        | avertissement-constat.04 | autre lieu du constat    | 40 quai Irréel, Bourg-Fictif | MARQUE       |
        | avertissement-constat.06 | autre marque du véhicule | 1 rue Imaginaire             | CONSTRUCTEUR |
