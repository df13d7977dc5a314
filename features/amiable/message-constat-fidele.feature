# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-constat-fidele @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Message fidèle au constat

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité transmet à l’ANTAI l’immatriculation, le tarif, la déduction et la somme due tels que l’agent les a établis.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
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
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
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
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
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
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
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
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
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
