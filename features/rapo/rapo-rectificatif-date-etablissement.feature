# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-date-etablissement @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Jour où l’avis rectificatif a été établi

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 7 ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis rectificatif que l’ANTAI envoie se dit établi au plus tôt le jour de la décision sur le recours préalable et au plus tard le jour de son envoi.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <création>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que la collectivité a fait modifier le forfait par l’ANTAI le <modification> :
        | Date de la décision | <décision> |
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date d’établissement de l’avis | <établissement>                 |
        | Date d’établissement de l’avis | au plus tard le jour de l’envoi |

      # pourquoi : la règle est respectée
      # .01 : l’avis rectificatif est établi le jour même de la décision
      Exemples:
        | cas | création   | décision   | modification | jour atteint | établissement                |
        | .01 | 10/02/2025 | 04/03/2025 | 05/03/2025   | 10/03/2025   | au plus tôt le 4 mars 2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .03 : à d’autres dates
      Exemples:
        | cas | création   | décision   | modification | jour atteint | établissement                |
        | .03 | 20/03/2025 | 10/04/2025 | 11/04/2025   | 16/04/2025   | au plus tôt le 10 avril 2025 |
