# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-numero-requete @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-44 @certitude:inferred
Fonctionnalité: Numéro de la requête à laquelle répond le mémoire

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 février 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 18 février 2025
    Et que la collectivité a rejeté le recours préalable le 28 février 2025

  Règle: Le mémoire en défense de la collectivité porte le numéro d’une requête que la juridiction lui a communiquée.

    Plan du scénario: la collectivité dépose son mémoire en défense : <situation>
      Étant donné que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | <numéro> |
      Quand la collectivité dépose son mémoire en défense le 14 avril 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de la requête | <numéro> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       | situation                                            | numéro   |
        | memoire-numero-requete.01 | le mémoire porte le numéro de la requête communiquée | 25012345 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       | situation                                            | numéro   |
        | memoire-numero-requete.02 | autre valeur : numéro de la requête                  | 25012346 |

    Plan du scénario: la collectivité ne dépose pas de mémoire en défense : faute à éviter : il porte un autre numéro
      Étant donné que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | 25012345 |
      Quand la collectivité dépose son mémoire en défense le 14 avril 2025 :
        | Numéro de la requête | 25012346 |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | memoire-numero-requete.03 |
