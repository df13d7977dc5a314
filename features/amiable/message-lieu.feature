# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-lieu @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @source:cgct-r2333-120-4 @certitude:inferred
Fonctionnalité: Lieu et heure du constat transmis

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement).
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
