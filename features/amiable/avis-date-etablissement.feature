# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-date-etablissement @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-10 @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: Jour où l’avis a été établi

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, C, 2°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte le jour où l’agent l’a établi, tel que la collectivité le lui a transmis, et non le jour de l’envoi.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : à d’autres dates
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 14 juin 2025 :
        | Date d’établissement de l’avis | 12 juin 2025        |
        | Date et heure du constat       | 12 juin 2025 à 15 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 14 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Date d’établissement de l’avis | 12 juin 2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                        |
        | avis-date-etablissement.02 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement : l’avis porte le jour d’établissement que la collectivité a transmis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 mai 2025 :
        | Date d’établissement de l’avis | 5 mai 2025        |
        | Date et heure du constat       | 5 mai 2025 à 15 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 mai 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 mai 2025
      Et le calendrier atteint le 9 mai 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Date d’établissement de l’avis | 5 mai 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | avis-date-etablissement.03 |
