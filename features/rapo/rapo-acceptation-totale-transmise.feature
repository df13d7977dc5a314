# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-acceptation-totale-transmise @phase:rapo @role:collectivite @niveau:recommande @genre:response @consequence:obligation @source:cgct-r2333-120-14 @source:cartographies @certitude:inferred
Fonctionnalité: Acceptation totale transmise à l’ANTAI

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Règle: En cycle complet, la collectivité qui accepte le recours préalable en totalité avant la fin du délai de paiement demande à l’ANTAI d’annuler le forfait ou de le ramener à zéro, et gagne à le faire avant la fin de ce délai.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI une seule fois : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <date d’envoi de l’avis>
      Et que la collectivité a transmis le forfait à l’ANTAI le <date d’envoi de l’avis>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours> :
        | Date d’envoi de l’avis | <date d’envoi de l’avis> |
      Et que les dates de droit sont :
        | Dernier jour du paiement | <dernier jour du paiement> |
      Quand la collectivité accepte le recours préalable en totalité le <date de la décision> :
        | Date de la décision | <date de la décision> |
      Et le calendrier atteint le <juste avant>
      Et le calendrier atteint le <dernier instant>
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI au plus tard le <dernier instant>
      Quand le calendrier atteint le <juste après>
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.01 | le forfait est ramené à zéro par une modification | 6 janvier 2025         | 5 février 2025   | 11 avril 2025 ou 12 avril 2025     | 20 février 2025     | 10 avril 2025 à 23 h 59 min 59 s    | 11 avril 2025 à 23 h 59 min 59 s    | 12 avril 2025 à 23 h 59 min 59 s   |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.04 | le dernier jour                                   | 26 janvier 2024        | 25 février 2024  | 30 avril 2024 ou 1er mai 2024      | 11 mars 2024        | 29 avril 2024 à 23 h 59 min 59 s    | 30 avril 2024 à 23 h 59 min 59 s    | 1er mai 2024 à 23 h 59 min 59 s    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.06 | le dernier jour                                   | 25 novembre 2024       | 25 décembre 2024 | 28 février 2025 ou 1er mars 2025   | 9 janvier 2025      | 27 février 2025 à 23 h 59 min 59 s  | 28 février 2025 à 23 h 59 min 59 s  | 1er mars 2025 à 23 h 59 min 59 s   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.08 | le dernier jour                                   | 26 septembre 2024      | 26 octobre 2024  | 1er janvier 2025 ou 2 janvier 2025 | 10 novembre 2024    | 31 décembre 2024 à 23 h 59 min 59 s | 1er janvier 2025 à 23 h 59 min 59 s | 2 janvier 2025 à 23 h 59 min 59 s  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.10 | le dernier jour                                   | 27 décembre 2023       | 26 janvier 2024  | 1er avril 2024 ou 2 avril 2024     | 10 février 2024     | 31 mars 2024 à 23 h 59 min 59 s     | 1er avril 2024 à 23 h 59 min 59 s   | 2 avril 2024 à 23 h 59 min 59 s    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.12 | le dernier jour                                   | 2 janvier 2024         | 1er février 2024 | 7 avril 2024 ou 8 avril 2024       | 16 février 2024     | 6 avril 2024 à 23 h 59 min 59 s     | 7 avril 2024 à 23 h 59 min 59 s     | 8 avril 2024 à 23 h 59 min 59 s    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.14 | le dernier jour                                   | 25 décembre 2024       | 24 janvier 2025  | 30 mars 2025 ou 31 mars 2025       | 8 février 2025      | 29 mars 2025 à 23 h 59 min 59 s     | 30 mars 2025 à 23 h 59 min 59 s     | 31 mars 2025 à 23 h 59 min 59 s    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                  | situation                                         | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | juste avant                         | dernier instant                     | juste après                        |
        | rapo-acceptation-totale-transmise.16 | le dernier jour                                   | 22 juillet 2024        | 21 août 2024     | 27 octobre 2024 ou 28 octobre 2024 | 5 septembre 2024    | 26 octobre 2024 à 23 h 59 min 59 s  | 27 octobre 2024 à 23 h 59 min 59 s  | 28 octobre 2024 à 23 h 59 min 59 s |

    @doute:D-01
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <date d’envoi de l’avis>
      Et que la collectivité a transmis le forfait à l’ANTAI le <date d’envoi de l’avis>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours> :
        | Date d’envoi de l’avis | <date d’envoi de l’avis> |
      Et que les dates de droit sont :
        | Dernier jour du paiement | <dernier jour du paiement> |
      Quand la collectivité accepte le recours préalable en totalité le <date de la décision> :
        | Date de la décision | <date de la décision> |
      Et le calendrier atteint le <calendrier>
      Alors l’issue reste ouverte : « Jour de la réception réputée »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.02 | l’annulation part le dernier jour pour une seule des lectures des jours francs | 6 janvier 2025         | 5 février 2025   | 11 avril 2025 ou 12 avril 2025     | 20 février 2025     | 12 avril 2025   |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.05 | un jour sur lequel les lectures du droit divergent                             | 26 janvier 2024        | 25 février 2024  | 30 avril 2024 ou 1er mai 2024      | 11 mars 2024        | 1er mai 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.07 | un jour sur lequel les lectures du droit divergent                             | 25 novembre 2024       | 25 décembre 2024 | 28 février 2025 ou 1er mars 2025   | 9 janvier 2025      | 1er mars 2025   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.09 | un jour sur lequel les lectures du droit divergent                             | 26 septembre 2024      | 26 octobre 2024  | 1er janvier 2025 ou 2 janvier 2025 | 10 novembre 2024    | 2 janvier 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.11 | un jour sur lequel les lectures du droit divergent                             | 27 décembre 2023       | 26 janvier 2024  | 1er avril 2024 ou 2 avril 2024     | 10 février 2024     | 2 avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.13 | un jour sur lequel les lectures du droit divergent                             | 2 janvier 2024         | 1er février 2024 | 7 avril 2024 ou 8 avril 2024       | 16 février 2024     | 8 avril 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.15 | un jour sur lequel les lectures du droit divergent                             | 25 décembre 2024       | 24 janvier 2025  | 30 mars 2025 ou 31 mars 2025       | 8 février 2025      | 31 mars 2025    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                  | situation                                                                      | date d’envoi de l’avis | dépôt du recours | dernier jour du paiement           | date de la décision | calendrier      |
        | rapo-acceptation-totale-transmise.17 | un jour sur lequel les lectures du droit divergent                             | 22 juillet 2024        | 21 août 2024     | 27 octobre 2024 ou 28 octobre 2024 | 5 septembre 2024    | 28 octobre 2024 |

    Plan du scénario: la collectivité ne fait pas modifier le forfait par l’ANTAI : en cycle partiel, l’ANTAI n’a pas notifié l’avis
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 6 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 5 février 2025 :
        | Date d’envoi de l’avis | 6 janvier 2025 |
      Et que les dates de droit sont :
        | Dernier jour du paiement | 6 avril 2025 |
      Quand la collectivité accepte le recours préalable en totalité le 20 février 2025 :
        | Date de la décision | 20 février 2025 |
      Et le calendrier atteint le 23 mars 2025
      Alors la collectivité ne fait pas modifier le forfait par l’ANTAI

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                  | situation                                        |
        | rapo-acceptation-totale-transmise.03 | en cycle partiel, l’ANTAI n’a pas notifié l’avis |
