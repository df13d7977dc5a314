# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-annulation-concordante @phase:rapo @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @source:cartographies @certitude:inferred
Fonctionnalité: Annulation conforme à la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne demande d’annuler le forfait au titre du recours préalable qu’après l’avoir accepté en totalité, et transmet la date de cette décision.

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le lendemain
      Et que le recours préalable du redevable est parvenu à la collectivité le <réception> :
        | Date de réception | <réception> |
      Et que la collectivité a accepté le recours préalable en totalité 20 jours plus tard :
        | Date de la décision | <décision> |
      Quand la collectivité fait annuler le forfait par l’ANTAI le lendemain :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité y donne suite :
        | Date de la décision | <décision> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                              | constat    | réception  | décision   |
        | .01 | l’annulation suit l’acceptation totale | 30/01/2025 | 12/02/2025 | 03/03/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                              | constat    | réception  | décision   |
        | .02 | à d’autres dates                       | 07/03/2025 | 21/03/2025 | 09/04/2025 |

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : la collectivité retire d’elle-même le forfait après avoir rejeté le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que la collectivité a rejeté le recours préalable le 4 mars 2025 :
        | Date de la décision | 3 mars 2025 |
      Et que la collectivité a retiré le forfait le 17 mars 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 18 mars 2025 :
        | Motif de l’annulation | Retrait par la collectivité |
        | Date de la décision   | 17 mars 2025                |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | rapo-annulation-concordante.04 |

    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : un second recours a été déclaré irrecevable depuis l’acceptation totale du premier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que le recours préalable du redevable est parvenu à la collectivité le 17 février 2025 :
        | Date de réception | 17 février 2025 |
      Et que la collectivité a accepté le recours préalable en totalité le 4 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Et que la collectivité a déclaré le recours irrecevable le 5 mars 2025 :
        | Date de la décision | 5 mars 2025 |
      Quand la collectivité fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité y donne suite :
        | Date de la décision | 4 mars 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | rapo-annulation-concordante.05 |

    Plan du scénario: la collectivité ne fait pas annuler le forfait par l’ANTAI : à éviter : elle porte une autre date que celle de la décision
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que la collectivité a accepté le recours préalable en totalité le 4 mars 2025 :
        | Date de la décision | 3 mars 2025 |
      Quand la collectivité fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date de la décision | 5 mars 2025 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | rapo-annulation-concordante.06 |

    Plan du scénario: la collectivité ne fait pas annuler le forfait par l’ANTAI : à éviter : aucun recours n’a été accepté
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Et que la collectivité a accepté le recours préalable en totalité le 5 mars 2025 :
        | Date de la décision | 5 mars 2025 |
      Quand la collectivité fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
        | Date de la décision   | 3 mars 2025               |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date de la décision | 3 mars 2025 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | rapo-annulation-concordante.07 |
