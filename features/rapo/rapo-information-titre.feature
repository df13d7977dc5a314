# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-information-titre @phase:rapo @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-35 @certitude:inferred
Fonctionnalité: Information après un titre émis pendant le recours

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5 ; Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité qui informe l’ANTAI d’une annulation due au recours préalable y désigne le titre exécutoire et la date de la décision par laquelle elle a accepté le recours.

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que le recours préalable du redevable est parvenu à la collectivité 12 jours plus tard
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire 82 jours plus tard :
        | Référence du titre exécutoire | 2025-000011 |
      Et que la collectivité a accepté le recours préalable en totalité 7 jours plus tard :
        | Date de la décision | <décision> |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le lendemain :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité y donne suite :
        | Objet de l’annulation | Titre exécutoire |
        | Date de la décision   | <décision>       |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                     | constat    | création   | décision   |
        | .02 | à d’autres dates                              | 15/03/2025 | 17/03/2025 | 25/06/2025 |

      # pourquoi : la règle est respectée
      # .04 : le titre émis pendant le recours est désigné, avec la date de l’acceptation
      Exemples:
        | cas | situation                                     | constat    | création   | décision   |
        | .04 | le titre émis pendant le recours est désigné… | 07/02/2025 | 08/02/2025 | 19/05/2025 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : autre valeur : sens de la décision sur le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 février 2025
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 13 mai 2025 :
        | Référence du titre exécutoire | 2025-000011 |
      Et que la collectivité a accepté le recours préalable en partie le 20 mai 2025 :
        | Date de la décision | 19 mai 2025 |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 21 mai 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité y donne suite :
        | Objet de l’annulation | Titre exécutoire |
        | Date de la décision   | 19 mai 2025      |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       |
        | rapo-information-titre.03 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : un second recours a été déclaré irrecevable depuis l’acceptation du premier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 février 2025
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 13 mai 2025 :
        | Référence du titre exécutoire | 2025-000011 |
      Et que la collectivité a accepté le recours préalable en totalité le 20 mai 2025 :
        | Date de la décision | 20 mai 2025 |
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 mai 2025
      Et que la collectivité a déclaré le recours irrecevable le 21 mai 2025 :
        | Date de la décision | 21 mai 2025 |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 21 mai 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Alors le système de la collectivité y donne suite :
        | Objet de l’annulation | Titre exécutoire |
        | Date de la décision   | 20 mai 2025      |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | rapo-information-titre.05 |

    Plan du scénario: la collectivité ne transmet à l’ANTAI aucune décision d’annulation : à éviter : la date n’est pas celle de la décision
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 7 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 20 février 2025
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 13 mai 2025 :
        | Référence du titre exécutoire | 2025-000011 |
      Et que la collectivité a accepté le recours préalable en totalité le 20 mai 2025 :
        | Date de la décision | 19 mai 2025 |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 21 mai 2025 :
        | Objet de l’annulation | Titre exécutoire          |
        | Motif de l’annulation | Recours préalable accepté |
        | Date de la décision   | 20 mai 2025               |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date de la décision | 20 mai 2025 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | rapo-information-titre.06 |

    Plan du scénario: la collectivité ne transmet à l’ANTAI aucune décision d’annulation : à éviter : aucune décision n’a été rendue sur un recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 décembre 2024
      Et que la collectivité a rejeté le recours préalable le 3 janvier 2025 :
        | Date de la décision | 3 janvier 2025 |
      Et que le tribunal a communiqué la requête à la collectivité le 10 mars 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 9 mai 2025 :
        | Date de la décision | 9 mai 2025 |
      Et que l’ANTAI a informé la collectivité de l’émission d’un titre exécutoire le 13 mai 2025 :
        | Référence du titre exécutoire | 2025-000011 |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 21 mai 2025 :
        | Objet de l’annulation | Titre exécutoire          |
        | Motif de l’annulation | Recours préalable accepté |
        | Date de la décision   | 20 mai 2025               |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date de la décision | 20 mai 2025 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | rapo-information-titre.07 |
