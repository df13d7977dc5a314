# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:numero-annee @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2015-11-06-numero-fps @certitude:law
Fonctionnalité: Année dans le numéro du forfait

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, B.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Les deux chiffres qui suivent le SIRET dans le numéro du forfait sont ceux de l’année du constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le constat est de 2025
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 mai 2025 :
        | Date et heure du constat | 5 mai 2025 à 10 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 5 mai 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas             |
        | numero-annee.03 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent> :
        | Date et heure du constat | <constat> |
      Quand la collectivité transmet le forfait à l’ANTAI le 2 janvier 2026
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # .06 : le constat est de la première heure de l’année, où l’heure universelle est encore de la précédente
      Exemples:
        | cas | situation                                       | constat              | constat de l’agent |
        | .04 | le constat est de la dernière minute de l’année | 31/12/2025 à 23 h 59 | 31/12/2025         |
        | .06 | le constat est de la première heure de l’année… | 01/01/2026 à 0 h 20  | 01/01/2026         |
