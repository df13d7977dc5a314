# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-date @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
Fonctionnalité: Date portée sur l’accusé de réception

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire) ; Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité porte sur l’accusé de réception la date à laquelle le recours préalable lui est parvenu, d’où court son délai de réponse.

    Plan du scénario: la collectivité accuse réception du recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand le recours préalable du redevable parvient à la collectivité le <date de réception> :
        | Date de réception | <date de réception> |
      Et le calendrier atteint le <calendrier>
      Alors la collectivité accuse réception du recours préalable :
        | Date de réception | <date de réception> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 | situation                                                   | constat de l’agent | date de réception | calendrier      |
        | rapo-accuse-date.01 | l’accusé délivré le lendemain porte la date de la réception | 31 janvier 2025    | 12 février 2025   | 13 février 2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                 | situation                                                   | constat de l’agent | date de réception | calendrier      |
        | rapo-accuse-date.02 | à d’autres dates                                            | 9 mars 2025        | 21 mars 2025      | 22 mars 2025    |
