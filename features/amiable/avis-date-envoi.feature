# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-date-envoi @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:maire-info @certitude:inferred
Fonctionnalité: Date d’envoi de l’avis

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 3 ; Maire info (Articles de presse des maires).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La date d’envoi que porte l’avis de paiement est celle du jour où l’ANTAI l’envoie.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI le même jour
      Et le calendrier atteint le <création du FPS>
      Alors l’ANTAI envoie l’avis de paiement :
        | Date d’envoi | le jour même de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                | situation                       | création du FPS |
        | avis-date-envoi.01 | l’avis part le jour qu’il porte | 9 janvier 2025  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                | situation                       | création du FPS |
        | avis-date-envoi.02 | à d’autres dates                | 15 février 2025 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : l’avis adressé au locataire que la flotte donne à joindre porte le jour de son envoi
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025 :
        | Redevable trouvé     | oui                                               |
        | Qualité du redevable | Locataire inscrit au certificat d’immatriculation |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 7 janvier 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 7 janvier 2025 :
        | Redevable trouvé     | oui                                               |
        | Qualité du redevable | Locataire inscrit au certificat d’immatriculation |
      Et le calendrier atteint le 8 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Date d’envoi | le jour même de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                |
        | avis-date-envoi.03 |
