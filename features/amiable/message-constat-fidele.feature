# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-constat-fidele @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @source:cgct-r2333-120-5 @certitude:inferred
Fonctionnalité: Message fidèle au constat

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-5 (Déduction du paiement immédiat), 1°, 2° et alinéa 4.
  Certitude : déduit (confiance forte).

  Règle: La collectivité transmet à l’ANTAI l’immatriculation, le tarif, la déduction et la somme due tels que l’agent les a établis, ou rétablit la déduction d’après le paiement immédiat et la somme due d’après l’un et l’autre.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <constat>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> à 10 h :
        | Date et heure du constat | <constat> à 10 h |
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le <constat> à 20 h
      Alors le système de la collectivité y donne suite :
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant dû               | <montant dû 2>   |
        | Montant déduit           | <montant déduit> |

      # pourquoi : la règle est respectée
      # .01 : le message reprend le constat
      Exemples:
        | cas | constat    | numéro    | tarif   | montant déduit | montant dû | montant dû 2 |
        | .01 | 06/01/2025 | AA-123-AA | 35,00 € | 5,00 €         | 30,00 €    | 30,00 €      |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : un stationnement payé en partie
      # .03 : autre valeur : numéro d’immatriculation
      # .11 : un autre tarif
      # .12 : autre valeur : montant déduit
      # .13 : autre valeur : montant dû
      # .22 : à d’autres dates
      # .23 : autre valeur : tarif du forfait
      Exemples:
        | cas | constat    | numéro    | tarif   | montant déduit | montant dû | montant dû 2 |
        | .02 | 06/01/2025 | AA-123-AA | 40,00 € | 7,50 €         | 32,50 €    | 32,50 €      |
        | .03 | 06/01/2025 | AA-123-AB | 35,00 € | 5,00 €         | 30,00 €    | 30,00 €      |
        | .11 | 06/01/2025 | AA-123-AA | 60,50 € | 5,00 €         | 60,50 €    | 55,50 €      |
        | .12 | 06/01/2025 | AA-123-AA | 35,00 € | 6,01 €         | 30,00 €    | 28,99 €      |
        | .13 | 06/01/2025 | AA-123-AA | 35,00 € | 5,00 €         | 31,01 €    | 30,00 €      |
        | .22 | 12/02/2025 | AA-123-AA | 35,00 € | 5,00 €         | 30,00 €    | 30,00 €      |
        | .23 | 06/01/2025 | AA-123-AA | 36,01 € | 5,00 €         | 30,00 €    | 31,01 €      |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : la plaque diffère d’un chiffre
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Numéro d’immatriculation | AA-123-AA             |
        | Tarif du forfait         | 35,00 €               |
        | Montant déduit           | 5,00 €                |
        | Montant dû               | 30,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
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
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Numéro d’immatriculation | AA-123-AA             |
        | Tarif du forfait         | 35,00 €               |
        | Montant déduit           | 5,00 €                |
        | Montant dû               | 30,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
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

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI quand la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Numéro d’immatriculation | AA-123-AA             |
        | Tarif du forfait         | 35,00 €               |
        | Montant déduit           | 5,00 €                |
        | Montant dû               | 30,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
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

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI, la règle serait enfreinte : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Numéro d’immatriculation | AA-123-AA             |
        | Tarif du forfait         | 35,00 €               |
        | Montant déduit           | 5,00 €                |
        | Montant dû               | 30,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
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

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI (120) : <constat>
      Étant donné une collectivité en cycle complet :
        | Durée maximale de stationnement payant, en minutes | 120 |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat>        |
        | Numéro d’immatriculation | AA-123-AA        |
        | Tarif du forfait         | 35,00 €          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h
      Alors le système de la collectivité y donne suite :
        | Numéro d’immatriculation | AA-123-AA                             |
        | Tarif du forfait         | 35,00 €                               |
        | Montant dû               | 33,00 €                               |
        | Montant déduit           | 2,00 €                                |
        | Date et heure du constat | au plus tard le 6 janvier 2025 à 12 h |

      # pourquoi : la règle est respectée
      # .14 : l’agent a relevé un centime de trop, et le message déduit ce qui a été payé
      # .17 : le justificatif, qui s’achève à la minute du constat, est déduit bien que l’agent n’en dise rien
      Exemples:
        | cas                       | constat           | montant déduit | montant dû |
        | message-constat-fidele.14 | 06/01/2025 à 11 h | 2,01 €         | 32,99 €    |
        | message-constat-fidele.17 | 06/01/2025 à 12 h | 0,00 €         | 35,00 €    |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : une minute plus tard, l’agent a relevé un paiement dont la durée est passée, et rien n’est déduit
      Étant donné une collectivité en cycle complet :
        | Durée maximale de stationnement payant, en minutes | 120 |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 12 h 01 :
        | Date et heure du constat | 6 janvier 2025 à 12 h 01 |
        | Numéro d’immatriculation | AA-123-AA                |
        | Tarif du forfait         | 35,00 €                  |
        | Montant déduit           | 2,00 €                   |
        | Montant dû               | 33,00 €                  |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h
      Alors le système de la collectivité y donne suite :
        | Numéro d’immatriculation | AA-123-AA                      |
        | Tarif du forfait         | 35,00 €                        |
        | Montant dû               | 35,00 €                        |
        | Montant déduit           | 0,00 €                         |
        | Date et heure du constat | après le 6 janvier 2025 à 12 h |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | message-constat-fidele.19 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <montant déduit 2>
      Étant donné une collectivité en cycle complet :
        | Durée maximale de stationnement payant, en minutes | 120 |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat>        |
        | Numéro d’immatriculation | AA-123-AA        |
        | Tarif du forfait         | 35,00 €          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | <constat>          |
        | Numéro d’immatriculation | AA-123-AA          |
        | Tarif du forfait         | 35,00 €            |
        | Montant déduit           | <montant déduit 2> |
        | Montant dû               | <montant dû 2>     |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant déduit | <montant déduit 2> |

      # pourquoi : la règle serait enfreinte
      # .15 : le message ne déduit ni ce que l’agent a relevé, ni ce qui a été payé
      # .18 : une minute plus tard, la durée maximale est passée et le justificatif est pourtant déduit
      # .20 : le justificatif vaut encore à la minute du constat, et n’est pas déduit
      # .21 : la durée est passée, et un centime est déduit quand l’agent n’en relevait pas
      Exemples:
        | cas | constat              | montant déduit | montant dû | montant déduit 2 | montant dû 2 |
        | .15 | 06/01/2025 à 11 h    | 2,01 €         | 32,99 €    | 1,99 €           | 33,01 €      |
        | .18 | 06/01/2025 à 12 h 01 | 0,00 €         | 35,00 €    | 2,00 €           | 33,00 €      |
        | .20 | 06/01/2025 à 12 h    | 2,00 €         | 33,00 €    | 0,00 €           | 35,00 €      |
        | .21 | 06/01/2025 à 12 h 01 | 0,00 €         | 35,00 €    | 0,01 €           | 34,99 €      |
