# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-lieu @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @source:cgct-r2333-120-4 @certitude:inferred
Fonctionnalité: Lieu et heure du constat transmis

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité transmet à l’ANTAI la date, l’heure et le lieu du constat, et la marque du véhicule, tels que l’agent les a constatés.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat> à 10 h |
        | Lieu du constat          | <lieu>           |
        | Marque du véhicule       | <marque>         |
      Quand la collectivité transmet le forfait à l’ANTAI le même jour
      Alors le système de la collectivité y donne suite :
        | Date et heure du constat | <constat> à 10 h |
        | Lieu du constat          | <lieu>           |
        | Marque du véhicule       | <marque>         |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                         | constat    | lieu                         | marque       |
        | .01 | le message reprend le constat     | 06/01/2025 | 1 rue Imaginaire             | MARQUE       |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                         | constat    | lieu                         | marque       |
        | .02 | à d’autres dates                  | 12/02/2025 | 1 rue Imaginaire             | MARQUE       |
        | .03 | autre valeur : lieu du constat    | 06/01/2025 | 40 quai Irréel, Bourg-Fictif | MARQUE       |
        | .04 | autre valeur : marque du véhicule | 06/01/2025 | 1 rue Imaginaire             | CONSTRUCTEUR |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Marque du véhicule       | MARQUE                |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Date et heure du constat | <constat>        |
        | Lieu du constat          | 1 rue Imaginaire |
        | Marque du véhicule       | MARQUE           |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Date et heure du constat | <constat> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas             | situation                                  | constat               |
        | message-lieu.05 | faute à éviter : l’heure est la suivante   | 6 janvier 2025 à 11 h |
        | message-lieu.06 | faute à éviter : l’heure est la précédente | 6 janvier 2025 à 9 h  |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : le lieu est le numéro voisin dans la rue
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Marque du véhicule       | MARQUE                |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 2 rue Imaginaire      |
        | Marque du véhicule       | MARQUE                |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Lieu du constat | 2 rue Imaginaire |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas             |
        | message-lieu.07 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : la marque est une autre
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Marque du véhicule       | MARQUE                |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Date et heure du constat | 6 janvier 2025 à 10 h |
        | Lieu du constat          | 1 rue Imaginaire      |
        | Marque du véhicule       | AUTRE                 |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Marque du véhicule | AUTRE |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas             |
        | message-lieu.08 |
