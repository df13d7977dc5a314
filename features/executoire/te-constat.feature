# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-constat @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-executoire @certitude:inferred
Fonctionnalité: Forfait que le titre recouvre

  Droit : Arrêté du 15 décembre 2016 (titre exécutoire) (Mentions du titre exécutoire et de l’avertissement), article 1, 4° et 5°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Le titre exécutoire porte le numéro du forfait et l’immatriculation de l’avis, ou de l’information sur le forfait impayé.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <numéro d’immatriculation> ; <numéro de l’avis de paiement>
      Quand la collectivité informe l’ANTAI de l’impayé le 12 mai 2025 :
        | Numéro d’immatriculation     | <numéro d’immatriculation>     |
        | Numéro de l’avis de paiement | <numéro de l’avis de paiement> |
      Et le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Numéro de l’avis de paiement | <numéro de l’avis de paiement> |
        | Numéro d’immatriculation     | <numéro d’immatriculation>     |

      # pourquoi : la règle est respectée
      # .01 : en cycle partiel, le titre reprend l’information de la collectivité
      Exemples:
        | cas           | numéro d’immatriculation | numéro de l’avis de paiement |
        | te-constat.01 | AA-123-AA                | 21999999900019251003004012   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : autre valeur : numéro de l’avis de paiement
      # .03 : autre valeur : numéro d’immatriculation
      Exemples:
        | cas           | numéro d’immatriculation | numéro de l’avis de paiement |
        | te-constat.02 | AA-123-AA                | 21999999900019251003004013   |
        | te-constat.03 | AA-123-AB                | 21999999900019251003004012   |
