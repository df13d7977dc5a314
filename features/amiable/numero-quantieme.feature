# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:numero-quantieme @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2015-11-06-numero-fps @source:ce-472912 @certitude:inferred
Fonctionnalité: Jour dans le numéro du forfait

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, C, 2° ; Conseil d’État, n° 472912 (Contrôle par lecture automatisée et preuve).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Les trois chiffres du numéro de jour du forfait sont le quantième, dans l’année, du jour où l’avis est établi.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le 31 décembre d’une année bissextile est le 366e jour
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 décembre 2024 :
        | Date et heure du constat | 31 décembre 2024 à 18 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 31 décembre 2024
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | numero-quantieme.02 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <constat>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent> :
        | Date et heure du constat | <constat> |
      Quand la collectivité transmet le forfait à l’ANTAI le même jour :
        | SIRET de la collectivité | 21999999900019 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # .03 : l’avis est établi le 5 mai 2025, jour du constat et 125e jour de l’année
      # .06 : le constat fait après minuit compte pour le jour nouveau, même si la veille dure encore en temps universel
      Exemples:
        | cas                 | constat             | constat de l’agent  |
        | numero-quantieme.03 | 05/05/2025 à 10 h   | 05/05/2025          |
        | numero-quantieme.06 | 06/05/2025 à 0 h 30 | 06/05/2025 à 0 h 30 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : l’avis établi le lendemain du constat porte le numéro du lendemain
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 mai 2025 :
        | Numéro de l’avis de paiement   | 21999999900019251126052010 |
        | Date et heure du constat       | 5 mai 2025 à 19 h          |
        | Date d’établissement de l’avis | 6 mai 2025                 |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 mai 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Alors le système de la collectivité y donne suite :
        | Date d’établissement de l’avis | 6 mai 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | numero-quantieme.05 |
