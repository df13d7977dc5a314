# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:telepaiement-numero @phase:toute-phase @role:antai @niveau:recommande @genre:correlation @consequence:rejet @source:arrete-2018-04-03-telepaiement @certitude:general
Fonctionnalité: Numéro saisi pour le télépaiement

  Droit : Arrêté du 3 avril 2018 (Traitement « Télépaiement du FPS »).
  Certitude : connaissance générale, à confirmer.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 27 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 27 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 27 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 27 janvier 2025

  Règle: L’ANTAI n’accepte un télépaiement que si les vingt-six premiers chiffres du numéro de télépaiement sont le numéro de l’avis payé.

    Plan du scénario: le redevable paie le forfait : <numéro>
      Quand le redevable paie le forfait le 11 février 2025 :
        | Numéro de l’avis de paiement | 21999999900019251027006003 |
        | Numéro de télépaiement       | <numéro>                   |
      Alors l’ANTAI <issue> le paiement du forfait

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .07 : le numéro de télépaiement est celui de l’avis, suivi d’une clé
      # .08 : le numéro de télépaiement est celui d’un autre avis
      Exemples:
        | cas                    | numéro                       | issue                |
        | telepaiement-numero.07 | 2199999990001925102700600347 | prend en compte      |
        | telepaiement-numero.08 | 2199999990001925102700600447 | refuse d’enregistrer |

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : le paiement ne comporte aucun numéro de télépaiement
      Quand le redevable paie le forfait le 11 février 2025 :
        | Numéro de l’avis de paiement | 21999999900019251027006003 |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                    |
        | telepaiement-numero.09 |
