# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-date-envoi @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @certitude:inferred
Fonctionnalité: Date d’envoi de l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 3.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis rectificatif porte la date du jour où l’ANTAI l’envoie.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand la collectivité fait modifier le forfait par l’ANTAI 22 jours plus tard
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date d’envoi | le jour même de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             | situation                       | création   | jour atteint |
        | rapo-rectificatif-date-envoi.01 | l’avis part le jour qu’il porte | 11/08/2025 | 02/09/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                             | situation                       | création   | jour atteint |
        | rapo-rectificatif-date-envoi.02 | à d’autres dates                | 17/09/2025 | 09/10/2025   |
