# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-constat-fidele @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @source:cgct-r2333-120-5 @certitude:inferred
Fonctionnalité: Message fidèle au constat

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-5 (Déduction du paiement immédiat), 1°, 2° et alinéa 4.
  Certitude : déduit (confiance forte).
  Question ouverte : D-33, Constat que le justificatif ou le tarif contredit.

  Règle: La collectivité transmet à l’ANTAI l’immatriculation, le tarif, la déduction et la somme due tels que l’agent les a établis.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite :
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                               | numéro    | tarif   | montant déduit | montant dû |
        | .01 | le message reprend le constat           | AA-123-AA | 35,00 € | 5,00 €         | 30,00 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                               | numéro    | tarif   | montant déduit | montant dû |
        | .02 | un stationnement payé en partie         | AA-123-AA | 40,00 € | 7,50 €         | 32,50 €    |
        | .03 | autre valeur : numéro d’immatriculation | AA-123-AB | 35,00 € | 5,00 €         | 30,00 €    |
        | .11 | un autre tarif                          | AA-123-AA | 60,50 € | 0,00 €         | 60,50 €    |
        | .12 | autre valeur : montant déduit           | AA-123-AA | 35,00 € | 6,01 €         | 28,99 €    |
        | .13 | autre valeur : montant dû               | AA-123-AA | 31,01 € | 0,00 €         | 31,01 €    |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : la plaque diffère d’un chiffre
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-124-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Numéro d’immatriculation | AA-124-AA |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | message-constat-fidele.04 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | <tarif>   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Tarif du forfait | <tarif> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       | situation                                            | tarif   |
        | message-constat-fidele.05 | faute à éviter : le tarif est d’un centime trop haut | 35,01 € |
        | message-constat-fidele.06 | faute à éviter : le tarif est d’un centime trop bas  | 34,99 € |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI, la règle serait enfreinte : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | <montant> |
        | Montant dû               | 30,00 €   |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant déduit | <montant> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       | situation                                                 | montant |
        | message-constat-fidele.07 | faute à éviter : la déduction est d’un centime trop haute | 5,01 €  |
        | message-constat-fidele.08 | faute à éviter : la déduction est d’un centime trop basse | 4,99 €  |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI, la règle serait enfreinte (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA |
        | Tarif du forfait         | 35,00 €   |
        | Montant déduit           | 5,00 €    |
        | Montant dû               | 30,00 €   |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA    |
        | Tarif du forfait         | 35,00 €      |
        | Montant déduit           | 5,00 €       |
        | Montant dû               | <montant dû> |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant dû | <montant dû> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       | situation                                                 | montant dû |
        | message-constat-fidele.09 | faute à éviter : la somme due est d’un centime trop haute | 30,01 €    |
        | message-constat-fidele.10 | faute à éviter : la somme due est d’un centime trop basse | 29,99 €    |

    @doute:D-33
    Plan du scénario: l’issue reste ouverte quand la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet :
        | Durée maximale de stationnement payant, en minutes | 120 |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | <constat>        |
        | Numéro d’immatriculation | AA-123-AA        |
        | Tarif du forfait         | 35,00 €          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors la collectivité reste libre (D-33)

      # pourquoi : les lectures du droit divergent
      # .14 : à la minute où s’achève la durée, l’agent a relevé un centime de trop, et le message déduit le paiement
      # .16 : une minute plus tard, la durée est passée, et le message ne déduit plus ce que l’agent a déduit
      Exemples:
        | cas | situation                         | constat              | montant déduit | montant dû |
        | .14 | à la minute où s’achève la durée… | 06/01/2025 à 12 h    | 2,01 €         | 32,99 €    |
        | .16 | une minute plus tard…             | 06/01/2025 à 12 h 01 | 2,00 €         | 33,00 €    |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <montant déduit 2>
      Étant donné une collectivité en cycle complet :
        | Durée maximale de stationnement payant, en minutes | 120 |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | <constat>        |
        | Numéro d’immatriculation | AA-123-AA        |
        | Tarif du forfait         | 35,00 €          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro d’immatriculation | AA-123-AA          |
        | Tarif du forfait         | 35,00 €            |
        | Montant déduit           | <montant déduit 2> |
        | Montant dû               | <montant dû 2>     |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant déduit | <montant déduit 2> |

      # pourquoi : la règle serait enfreinte
      # .15 : une minute plus tard, la durée est passée, et le message déduit le paiement que l’agent n’a pas déduit
      # .17 : le justificatif vaut à la minute du constat, et le message ne déduit plus ce que l’agent a déduit
      # .18 : l’agent n’a rien déduit d’un justificatif qui vaut encore, et le message déduit un centime de trop
      Exemples:
        | cas | constat              | montant déduit | montant dû | montant déduit 2 | montant dû 2 |
        | .15 | 06/01/2025 à 12 h 01 | 0,00 €         | 35,00 €    | 2,00 €           | 33,00 €      |
        | .17 | 06/01/2025 à 12 h    | 2,00 €         | 33,00 €    | 0,00 €           | 35,00 €      |
        | .18 | 06/01/2025 à 12 h    | 0,00 €         | 35,00 €    | 2,01 €           | 32,99 €      |

    @doute:D-33
    Plan du scénario: l’issue reste ouverte quand la collectivité transmet le forfait à l’ANTAI : la somme que l’agent dit due dépasse d’un centime le tarif moins la déduction, et le message la rétablit
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Numéro d’immatriculation | AA-123-AA             |
        | Tarif du forfait         | 35,00 €               |
        | Montant déduit           | 5,00 €                |
        | Montant dû               | 30,01 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors la collectivité reste libre (D-33)

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                       |
        | message-constat-fidele.19 |
