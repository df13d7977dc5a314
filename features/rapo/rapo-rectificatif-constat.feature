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
        | Numéro d’immatriculation | <numéro d’immatriculation> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le <question immatriculation>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <envoi de l’avis>
      Quand la collectivité fait modifier le forfait par l’ANTAI le <modification du FPS>
      Et le calendrier atteint le <calendrier>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | <constat>                       |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | <numéro d’immatriculation>      |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : la règle est respectée ; l’exemple : les mentions du constat sont reprises telles quelles
      Exemples:
        | cas                          | situation        | numéro d’immatriculation | création du FPS     | question immatriculation | réponse immatriculation | envoi de l’avis  | modification du FPS | calendrier       | constat              |
        | rapo-rectificatif-constat.01 | l’exemple        | AA-000-AA                | 07/01/2025 à 8 h 20 | 07/01/2025 à 8 h 25      | 07/01/2025 à 8 h 30     | 07/01/2025 à 9 h | 07/03/2025 à 8 h    | 07/03/2025 à 9 h | 06/01/2025 à 10 h 30 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas ; l’exemple : autre valeur : numéro d’immatriculation
      Exemples:
        | cas                          | situation        | numéro d’immatriculation | création du FPS     | question immatriculation | réponse immatriculation | envoi de l’avis  | modification du FPS | calendrier       | constat              |
        | rapo-rectificatif-constat.02 | à d’autres dates | AA-000-AA                | 13/02/2025 à 8 h 20 | 13/02/2025 à 8 h 25      | 13/02/2025 à 8 h 30     | 13/02/2025 à 9 h | 13/04/2025 à 8 h    | 13/04/2025 à 9 h | 12/02/2025 à 10 h 30 |
        | rapo-rectificatif-constat.05 | l’exemple        | AA-000-AB                | 07/01/2025 à 8 h 20 | 07/01/2025 à 8 h 25      | 07/01/2025 à 8 h 30     | 07/01/2025 à 9 h | 07/03/2025 à 8 h    | 07/03/2025 à 9 h | 06/01/2025 à 10 h 30 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : numéro d’identification de l’agent
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 à 8 h 20 :
        | Numéro d’identification de l’agent | AG-0043   |
        | Numéro d’immatriculation           | AA-000-AA |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025 à 8 h 25
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 à 8 h 30
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025 à 9 h
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025 à 8 h
      Et le calendrier atteint le 7 mars 2025 à 9 h
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0043                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                                         |
        | rapo-rectificatif-constat.03 | autre valeur : numéro d’identification de l’agent |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : lieu du constat
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 à 8 h 20 :
        | Lieu du constat          | 12 rue Imaginaire, VillefictivA |
        | Numéro d’immatriculation | AA-000-AA                       |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025 à 8 h 25
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 à 8 h 30
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025 à 9 h
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025 à 8 h
      Et le calendrier atteint le 7 mars 2025 à 9 h
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, VillefictivA |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUE                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                      |
        | rapo-rectificatif-constat.04 | autre valeur : lieu du constat |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : autre valeur : marque du véhicule
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 à 8 h 20 :
        | Marque du véhicule       | MARQUA    |
        | Numéro d’immatriculation | AA-000-AA |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025 à 8 h 25
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 à 8 h 30
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025 à 9 h
      Quand la collectivité fait modifier le forfait par l’ANTAI le 7 mars 2025 à 8 h
      Et le calendrier atteint le 7 mars 2025 à 9 h
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0042                         |
        | Date et heure du constat           | 6 janvier 2025 à 10 h 30        |
        | Lieu du constat                    | 12 rue Imaginaire, Villefictive |
        | Numéro d’immatriculation           | AA-000-AA                       |
        | Marque du véhicule                 | MARQUA                          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                         |
        | rapo-rectificatif-constat.06 | autre valeur : marque du véhicule |
