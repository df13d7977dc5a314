# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-constat @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Constat repris sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI reprend sur l’avis rectificatif la date, l’heure et le lieu du constat, l’immatriculation et la marque du véhicule qui figurent sur l’avis initial.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <constat> ; <lieu>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date et heure du constat | <constat> à 10 h 30 |
        | Lieu du constat          | <lieu>              |
        | Numéro d’immatriculation | <numéro>            |
        | Marque du véhicule       | MARQUE              |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand la collectivité fait modifier le forfait par l’ANTAI 59 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date et heure du constat | <constat> à 10 h 30 |
        | Lieu du constat          | <lieu>              |
        | Numéro d’immatriculation | <numéro>            |
        | Marque du véhicule       | MARQUE              |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      # .04 : autre valeur : lieu du constat
      # .05 : autre valeur : numéro d’immatriculation
      Exemples:
        | cas | constat    | lieu                            | numéro    | création   | jour atteint |
        | .02 | 13/02/2025 | 12 rue Imaginaire, Villefictive | AA-000-AA | 14/02/2025 | 14/04/2025   |
        | .04 | 06/01/2025 | 40 quai Irréel, Bourg-Fictif    | AA-000-AA | 07/01/2025 | 07/03/2025   |
        | .05 | 06/01/2025 | 12 rue Imaginaire, Villefictive | AA-000-AB | 07/01/2025 | 07/03/2025   |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : marque du véhicule
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat          | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation | AA-000-AA                       |
        | Marque du véhicule       | CONSTRUCTEUR                    |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025
      Et le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date et heure du constat | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat          | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation | AA-000-AA                       |
        | Marque du véhicule       | CONSTRUCTEUR                    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-constat.06 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : les mentions du constat sont reprises telles quelles
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat          | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation | AA-000-AA                       |
        | Marque du véhicule       | MARQUE                          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025
      Et le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date et heure du constat | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat          | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation | AA-000-AA                       |
        | Marque du véhicule       | MARQUE                          |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-rectificatif-constat.07 |
