# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-reponse-delai @phase:rapo @role:collectivite @niveau:recommande @genre:deadline @consequence:obligation @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Délai de réponse au recours préalable

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité se prononce sur le recours préalable au plus tard un mois après l’avoir reçu, son silence valant ensuite rejet.

    Plan du scénario: la collectivité se prononce sur le recours préalable : la décision est signée, envoyée et réputée reçue avant la fin du mois
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date de réception | 12 février 2025 |
      Et que les dates de droit sont :
        | Réception du recours préalable | 12 février 2025 |
        | Échéance                       | 12 mars 2025    |
      Quand la collectivité se prononce sur le recours préalable le 6 mars 2025 :
        | Date de la décision | 5 mars 2025 |
        | Date d’envoi        | 6 mars 2025 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   | situation                                                             |
        | rapo-reponse-delai.01 | la décision est signée, envoyée et réputée reçue avant la fin du mois |

    @doute:D-19
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <date de réception> :
        | Date de réception | <date de réception> |
      Et que les dates de droit sont :
        | Réception du recours préalable | <date de réception> |
        | Échéance                       | <échéance>          |
      Quand la collectivité se prononce sur le recours préalable le <date d’envoi> :
        | Date de la décision | <échéance>     |
        | Date d’envoi        | <date d’envoi> |
      Alors l’issue reste ouverte : « Réponse tardive et date de la réponse »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.02 | la décision est signée le dernier jour et envoyée le lendemain | 31 janvier 2025    | 12 février 2025   | 12 mars 2025     | 13 mars 2025    |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.04 | un jour sur lequel les lectures du droit divergent             | 19 mars 2024       | 31 mars 2024      | 30 avril 2024    | 1er mai 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.05 | un jour sur lequel les lectures du droit divergent             | 19 janvier 2025    | 31 janvier 2025   | 28 février 2025  | 1er mars 2025   |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.06 | un jour sur lequel les lectures du droit divergent             | 19 janvier 2024    | 31 janvier 2024   | 29 février 2024  | 1er mars 2024   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.07 | un jour sur lequel les lectures du droit divergent             | 19 novembre 2024   | 1er décembre 2024 | 1er janvier 2025 | 2 janvier 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.08 | un jour sur lequel les lectures du droit divergent             | 18 février 2024    | 1er mars 2024     | 1er avril 2024   | 2 avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.09 | un jour sur lequel les lectures du droit divergent             | 23 décembre 2023   | 4 janvier 2024    | 4 février 2024   | 5 février 2024  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.10 | un jour sur lequel les lectures du droit divergent             | 15 septembre 2024  | 27 septembre 2024 | 27 octobre 2024  | 28 octobre 2024 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                   | situation                                                      | constat de l’agent | date de réception | échéance         | date d’envoi    |
        | rapo-reponse-delai.11 | un jour sur lequel les lectures du droit divergent             | 16 février 2027    | 28 février 2027   | 28 mars 2027     | 29 mars 2027    |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le délai court de la réception et non de l’envoi du recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date d’envoi du recours | 3 février 2025  |
        | Date de réception       | 12 février 2025 |
      Et que les dates de droit sont :
        | Réception du recours préalable | 12 février 2025 |
        | Échéance                       | 12 mars 2025    |
      Quand la collectivité se prononce sur le recours préalable le 6 mars 2025 :
        | Date de la décision | 6 mars 2025 |
        | Date d’envoi        | 6 mars 2025 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   | situation                                                   |
        | rapo-reponse-delai.03 | le délai court de la réception et non de l’envoi du recours |
