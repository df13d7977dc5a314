# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-lieu @phase:executoire @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Lieu du constat repris dans l’information

  Droit : Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1, 2° ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 3.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: La collectivité transmet à l’ANTAI le lieu du constat et la marque du véhicule tels que l’agent les a constatés.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Lieu du constat    | <lieu>   |
        | Marque du véhicule | <marque> |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 6 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Lieu du constat    | <lieu>   |
        | Marque du véhicule | <marque> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                | situation                        | lieu             | marque |
        | fps-impaye-lieu.01 | l’information reprend le constat | 1 rue Imaginaire | MARQUE |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                | situation                      | lieu                         | marque       |
        | fps-impaye-lieu.02 | autre valeur : lieu du constat | 40 quai Irréel, Bourg-Fictif | MARQUE       |
        | fps-impaye-lieu.03 | autre marque du véhicule       | 1 rue Imaginaire             | CONSTRUCTEUR |
