# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:numero-siret @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:rejet @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: SIRET dans le numéro du forfait

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, A.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI refuse le message dont le numéro de forfait ne commence pas par le SIRET de la collectivité qui a institué la redevance.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <numéro>
      Quand la collectivité transmet le forfait à l’ANTAI le 5 mai 2025 :
        | Numéro de l’avis de paiement | <numéro>          |
        | SIRET de la collectivité     | 21999999900019    |
        | Date et heure du constat     | 5 mai 2025 à 10 h |
      Alors l’ANTAI <issue> la transmission du forfait

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .03 : le numéro commence par le SIRET
      # .04 : un numéro qui commence autrement est accepté
      Exemples:
        | cas             | numéro                     | issue                |
        | numero-siret.03 | 21999999900019251125052010 | prend en compte      |
        | numero-siret.04 | 21999999900028251125052010 | refuse d’enregistrer |

    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : le même numéro est refusé
      Quand la collectivité transmet le forfait à l’ANTAI le 5 mai 2025 :
        | Numéro de l’avis de paiement | 21999999900028251125052010 |
        | SIRET de la collectivité     | 21999999900019             |
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : la règle est respectée
      Exemples:
        | cas             |
        | numero-siret.05 |
