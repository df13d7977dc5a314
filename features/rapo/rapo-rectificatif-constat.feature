# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-constat @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:law
Fonctionnalité: Constat repris sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI reprend sur l’avis rectificatif le numéro de l’agent, la date, l’heure et le lieu du constat, l’immatriculation et la marque du véhicule qui figurent sur l’avis initial.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS> :
        | Numéro d’immatriculation           | <numéro d’immatriculation>      |
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | <constat>                       |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Marque du véhicule                 | MARQUE                          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand la collectivité fait modifier le forfait par l’ANTAI 59 jours plus tard
      Et le calendrier atteint le <calendrier>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | <constat>                       |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | <numéro d’immatriculation>      |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : la règle est respectée ; l’exemple : les mentions du constat sont reprises telles quelles
      Exemples:
        | cas                          | situation | numéro d’immatriculation | constat              | création du FPS | calendrier |
        | rapo-rectificatif-constat.01 | l’exemple | AA-000-AA                | 06/01/2025 à 10 h 30 | 07/01/2025      | 07/03/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas ; l’exemple : autre valeur : numéro d’immatriculation
      Exemples:
        | cas                          | situation        | numéro d’immatriculation | constat              | création du FPS | calendrier |
        | rapo-rectificatif-constat.02 | à d’autres dates | AA-000-AA                | 12/02/2025 à 10 h 30 | 13/02/2025      | 13/04/2025 |
        | rapo-rectificatif-constat.05 | l’exemple        | AA-000-AB                | 06/01/2025 à 10 h 30 | 07/01/2025      | 07/03/2025 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : numéro d’identification de l’agent
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Numéro d’identification de l’agent | AG-0043                         |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Marque du véhicule                 | MARQUE                          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025
      Et le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0043                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-constat.03 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : lieu du constat
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Lieu du constat                    | 12 rue Imaginaire, VillefictivA |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Marque du véhicule                 | MARQUE                          |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025
      Et le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, VillefictivA |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-constat.04 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : marque du véhicule
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Marque du véhicule                 | MARQUA                          |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025
      Et le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUA                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-constat.06 |
