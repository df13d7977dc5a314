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

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : le numéro de télépaiement est celui de l’avis, suivi d’une clé
      Quand le redevable paie le forfait le 11 février 2025 :
        | Numéro de l’avis de paiement | 21999999900019251027006003   |
        | Numéro de télépaiement       | 2199999990001925102700600347 |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | telepaiement-numero.07 |

    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : faute à éviter : le numéro de télépaiement est celui d’un autre avis
      Quand le redevable paie le forfait le 11 février 2025 :
        | Numéro de l’avis de paiement | 21999999900019251027006003   |
        | Numéro de télépaiement       | 2199999990001925102700600447 |
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                    |
        | telepaiement-numero.08 |

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : le paiement ne comporte aucun numéro de télépaiement
      Quand le redevable paie le forfait le 11 février 2025 :
        | Numéro de l’avis de paiement | 21999999900019251027006003 |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                    |
        | telepaiement-numero.09 |
