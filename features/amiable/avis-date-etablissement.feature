# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-date-etablissement @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-10 @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: Jour où l’avis a été établi

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, C, 2°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement que l’ANTAI envoie porte le jour où l’agent l’a établi, tel que la collectivité le lui a transmis, et non le jour de l’envoi.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <établissement>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Date d’établissement de l’avis | <établissement>        |
        | Date et heure du constat       | <établissement> à 15 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI 2 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement :
        | Date d’établissement de l’avis | <établissement> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      Exemples:
        | cas                        | établissement | création   | jour atteint |
        | avis-date-etablissement.02 | 12/06/2025    | 14/06/2025 | 16/06/2025   |

      # pourquoi : la règle est respectée
      # .03 : l’avis porte le jour d’établissement que la collectivité a transmis
      Exemples:
        | cas                        | établissement | création   | jour atteint |
        | avis-date-etablissement.03 | 05/05/2025    | 07/05/2025 | 09/05/2025   |
