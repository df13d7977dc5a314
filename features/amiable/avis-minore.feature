# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-minore @phase:amiable @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:gart @certitude:inferred
Fonctionnalité: Forfait minoré que porte l’avis

  Droit : Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Forfait minoré notifié par l’ANTAI | oui |

  Règle: L’avis de paiement que l’ANTAI envoie pour une collectivité qui l’a chargée de notifier un forfait minoré en porte le montant et la fin de la fenêtre, tels que la collectivité les lui a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <montant dû>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû                          | <montant dû> |
        | Montant du forfait minoré           | <montant>    |
        | Fin de la fenêtre du forfait minoré | <fin> à 10 h |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI 3 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement :
        | Montant du forfait minoré           | mention présente |
        | Montant du forfait minoré           | <montant>        |
        | Fin de la fenêtre du forfait minoré | mention présente |
        | Fin de la fenêtre du forfait minoré | <fin> à 10 h     |

      # pourquoi : la règle est respectée
      # .01 : l’avis reprend le forfait minoré
      Exemples:
        | cas            | montant dû | montant | fin        | création   | jour atteint |
        | avis-minore.01 | 35,00 €    | 25,00 € | 20/01/2025 | 06/01/2025 | 09/01/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      # .03 : un autre tarif
      # .04 : un stationnement payé en partie
      # .05 : autre valeur : montant du forfait minoré
      Exemples:
        | cas            | montant dû | montant | fin        | création   | jour atteint |
        | avis-minore.02 | 35,00 €    | 25,00 € | 26/02/2025 | 12/02/2025 | 15/02/2025   |
        | avis-minore.03 | 60,50 €    | 25,00 € | 20/01/2025 | 06/01/2025 | 09/01/2025   |
        | avis-minore.04 | 32,50 €    | 25,00 € | 20/01/2025 | 06/01/2025 | 09/01/2025   |
        | avis-minore.05 | 35,00 €    | 26,01 € | 20/01/2025 | 06/01/2025 | 09/01/2025   |
