# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-concordante @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Modification conforme à la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne demande de modifier le forfait qu’après une acceptation totale ou partielle du recours préalable, en transmettant la date de sa réception et celle de la décision.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <date de réception> :
        | Date de réception | <date de réception> |
      Quand la collectivité accepte le recours préalable en partie le <décision sur le recours> :
        | Date de la décision | <date de la décision> |
      Et le calendrier atteint le <calendrier>
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Date de la décision          | <date de la décision> |
        | Date de réception du recours | <date de réception>   |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              | situation                              | constat de l’agent | date de réception | date de la décision | décision sur le recours | calendrier    |
        | rapo-modification-concordante.01 | la modification reprend les deux dates | 31 janvier 2025    | 12 février 2025   | 3 mars 2025         | 4 mars 2025             | 5 mars 2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                              | situation                              | constat de l’agent | date de réception | date de la décision | décision sur le recours | calendrier    |
        | rapo-modification-concordante.02 | à d’autres dates                       | 9 mars 2025        | 21 mars 2025      | 9 avril 2025        | 10 avril 2025           | 11 avril 2025 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : autre valeur : sens de la décision sur le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025 :
        | Date de la décision | 3 mars 2025 |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Date de la décision          | 3 mars 2025     |
        | Date de réception du recours | 12 février 2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                              | situation                                         |
        | rapo-modification-concordante.03 | autre valeur : sens de la décision sur le recours |
