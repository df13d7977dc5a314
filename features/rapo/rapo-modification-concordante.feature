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
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le lendemain
      Et que le recours préalable du redevable est parvenu à la collectivité le <réception> :
        | Date de réception | <réception> |
      Quand la collectivité accepte le recours préalable en partie 20 jours plus tard :
        | Date de la décision | <décision> |
      Et le calendrier atteint le <jour atteint>
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Date de la décision          | <décision>  |
        | Date de réception du recours | <réception> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                              | constat    | réception  | décision   | jour atteint |
        | .01 | la modification reprend les deux dates | 30/01/2025 | 12/02/2025 | 03/03/2025 | 05/03/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                              | constat    | réception  | décision   | jour atteint |
        | .02 | à d’autres dates                       | 07/03/2025 | 21/03/2025 | 09/04/2025 | 11/04/2025   |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI : autre valeur : sens de la décision sur le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025 :
        | Date de la décision | 3 mars 2025 |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI :
        | Date de la décision | 3 mars 2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                              |
        | rapo-modification-concordante.03 |

    Plan du scénario: la collectivité ne fait pas modifier le forfait par l’ANTAI : faute à éviter : elle suit une décision de rejet
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Quand la collectivité rejette le recours préalable le 4 mars 2025 :
        | Date de la décision | 3 mars 2025 |
      Et le calendrier atteint le 5 avril 2025
      Alors la collectivité ne fait pas modifier le forfait par l’ANTAI

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | rapo-modification-concordante.04 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : elle part après un second recours, et reprend les dates du premier, qui a été accepté
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que la collectivité a accepté le recours préalable en partie le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Quand le recours préalable du redevable parvient à la collectivité le 4 mars 2025 :
        | Date de réception | 4 mars 2025 |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Date de la décision          | 4 mars 2025     |
        | Date de réception du recours | 12 février 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | rapo-modification-concordante.05 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : elle part après une seconde décision, et reprend la date de celle qui a accepté le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que le recours préalable du redevable est parvenu à la collectivité le 17 février 2025 :
        | Date de réception | 17 février 2025 |
      Et que la collectivité a accepté le recours préalable en partie le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Quand la collectivité déclare le recours irrecevable le 5 mars 2025 :
        | Date de la décision | 5 mars 2025 |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Date de la décision          | 4 mars 2025     |
        | Date de réception du recours | 12 février 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | rapo-modification-concordante.06 |
