# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-montant @phase:amiable @role:collectivite @niveau:recommande @genre:amount @consequence:interdiction @source:fps-stationnement-fr @certitude:secondary
Fonctionnalité: Montant du forfait minoré

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le forfait minoré est inférieur à la somme due.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû                | 35,00 €   |
        | Montant du forfait minoré | <montant> |
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas               | situation                                            | montant | issue         |
        | minore-montant.01 | le forfait minoré est d’un centime inférieur         | 34,99 € | y donne suite |
        | minore-montant.03 | le forfait minoré est de 25 €                        | 25,00 € | y donne suite |
        | minore-montant.02 | à éviter : le forfait minoré est égal à la somme due | 35,00 € | s’y oppose    |
        | minore-montant.04 | un centime au-delà de la limite                      | 35,01 € | s’y oppose    |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant du forfait minoré | 34,99 € |
      Alors le système de la collectivité y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas               |
        | minore-montant.05 |
