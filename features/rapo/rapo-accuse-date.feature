# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-date @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
Fonctionnalité: Date portée sur l’accusé de réception

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6 ; Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI, alinéa 2.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité qui délivre un accusé de réception y porte la date à laquelle le recours préalable lui est parvenu, d’où court son délai de réponse.

    Plan du scénario: la collectivité accuse réception du recours préalable : <constat>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le lendemain
      Quand le recours préalable du redevable parvient à la collectivité le <réception> :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | <réception>                             |
      Et le calendrier atteint le <jour atteint>
      Alors la collectivité accuse réception du recours préalable :
        | Date de réception | <réception> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      Exemples:
        | cas                 | constat    | réception  | jour atteint |
        | rapo-accuse-date.02 | 07/03/2025 | 21/03/2025 | 22/03/2025   |

      # pourquoi : la règle est respectée
      # .03 : l’accusé délivré le lendemain porte la date de la réception
      Exemples:
        | cas                 | constat    | réception  | jour atteint |
        | rapo-accuse-date.03 | 30/01/2025 | 12/02/2025 | 13/02/2025   |

    Plan du scénario: la collectivité accuse réception du recours préalable : l’accusé part le lendemain, après un second recours, et porte la date du premier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 12 février 2025                         |
      Quand le recours préalable du redevable parvient à la collectivité le 13 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
        | Date de réception        | 13 février 2025                         |
      Et le calendrier atteint le 13 février 2025
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | rapo-accuse-date.04 |
