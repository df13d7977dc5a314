# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-acceptation-totale-transmise @phase:rapo @role:collectivite @niveau:recommande @genre:response @consequence:obligation @source:cgct-r2333-120-14 @source:cartographies @certitude:inferred
Fonctionnalité: Acceptation totale transmise à l’ANTAI

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).
  Question ouverte : D-01, Jour de la réception réputée.

  Règle: En cycle complet, la collectivité qui accepte le recours préalable en totalité avant la fin du délai de paiement demande à l’ANTAI d’annuler le forfait ou de le ramener à zéro, de préférence avant la fin de ce délai.

    Plan du scénario: la collectivité accepte le recours préalable en totalité : le dernier jour
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le <envoi>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt> :
        | Date d’envoi de l’avis | <envoi> |
      Quand la collectivité accepte le recours préalable en totalité 15 jours plus tard :
        | Date de la décision | le même jour |
      Et le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Et le calendrier atteint le <au plus tard> à 23 h 59 min 59 s
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI au plus tard le <au plus tard>
      Quand le calendrier atteint le <juste après> à 23 h 59 min 59 s
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI une seule fois

      # pourquoi : la règle est respectée
      # droit : dernier jour du paiement : 11 avril 2025 ou 12 avril 2025
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .01 | 04/01/2025 | 06/01/2025 | 05/02/2025 | 11/04/2025  | 12/04/2025   | 13/04/2025  |

      # pourquoi : le mois d’arrivée est plus court
      # droit : dernier jour du paiement : 30 juin 2024 ou 1er juillet 2024
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .04 | 25/03/2024 | 26/03/2024 | 25/04/2024 | 30/06/2024  | 01/07/2024   | 02/07/2024  |

      # pourquoi : le délai finit avec février
      # droit : dernier jour du paiement : 28 février 2025 ou 1er mars 2025
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .06 | 23/11/2024 | 25/11/2024 | 26/12/2024 | 28/02/2025  | 01/03/2025   | 02/03/2025  |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : dernier jour du paiement : 3 janvier 2025 ou 4 janvier 2025
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .08 | 27/09/2024 | 28/09/2024 | 28/10/2024 | 03/01/2025  | 04/01/2025   | 05/01/2025  |

      # pourquoi : le dernier jour est férié
      # droit : dernier jour du paiement : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .10 | 26/12/2023 | 27/12/2023 | 26/01/2024 | 01/04/2024  | 02/04/2024   | 03/04/2024  |

      # pourquoi : le dernier jour est un dimanche
      # droit : dernier jour du paiement : 7 avril 2024 ou 8 avril 2024
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .12 | 30/12/2023 | 02/01/2024 | 01/02/2024 | 07/04/2024  | 08/04/2024   | 09/04/2024  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : dernier jour du paiement : 29 mars 2026 ou 30 mars 2026
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .14 | 23/12/2025 | 24/12/2025 | 23/01/2026 | 29/03/2026  | 30/03/2026   | 31/03/2026  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : dernier jour du paiement : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .16 | 20/07/2024 | 22/07/2024 | 21/08/2024 | 27/10/2024  | 28/10/2024   | 29/10/2024  |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : dernier jour du paiement : 29 mai 2024 ou 1er juin 2024
      Exemples:
        | cas | constat    | envoi      | dépôt      | juste avant | au plus tard | juste après |
        | .20 | 23/02/2024 | 24/02/2024 | 25/03/2024 | 31/05/2024  | 01/06/2024   | 02/06/2024  |

    @doute:D-01
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en totalité : un jour discuté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le <envoi>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt> :
        | Date d’envoi de l’avis | <envoi> |
      Quand la collectivité accepte le recours préalable en totalité 15 jours plus tard :
        | Date de la décision | le même jour |
      Et le calendrier atteint le <jour atteint>
      Alors la collectivité reste libre (D-01)

      # pourquoi : les lectures du droit divergent
      # droit : dernier jour du paiement : 11 avril 2025 ou 12 avril 2025
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.02 | 04/01/2025 | 06/01/2025 | 05/02/2025 | 12/04/2025   |

      # pourquoi : le mois d’arrivée est plus court
      # droit : dernier jour du paiement : 30 juin 2024 ou 1er juillet 2024
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.05 | 25/03/2024 | 26/03/2024 | 25/04/2024 | 01/07/2024   |

      # pourquoi : le délai finit avec février
      # droit : dernier jour du paiement : 28 février 2025 ou 1er mars 2025
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.07 | 23/11/2024 | 25/11/2024 | 26/12/2024 | 01/03/2025   |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : dernier jour du paiement : 3 janvier 2025 ou 4 janvier 2025
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.09 | 27/09/2024 | 28/09/2024 | 28/10/2024 | 04/01/2025   |

      # pourquoi : le dernier jour est férié
      # droit : dernier jour du paiement : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.11 | 26/12/2023 | 27/12/2023 | 26/01/2024 | 02/04/2024   |

      # pourquoi : le dernier jour est un dimanche
      # droit : dernier jour du paiement : 7 avril 2024 ou 8 avril 2024
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.13 | 30/12/2023 | 02/01/2024 | 01/02/2024 | 08/04/2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : dernier jour du paiement : 29 mars 2026 ou 30 mars 2026
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.15 | 23/12/2025 | 24/12/2025 | 23/01/2026 | 30/03/2026   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : dernier jour du paiement : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.17 | 20/07/2024 | 22/07/2024 | 21/08/2024 | 28/10/2024   |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : dernier jour du paiement : 29 mai 2024 ou 1er juin 2024
      Exemples:
        | cas                                  | constat    | envoi      | dépôt      | jour atteint |
        | rapo-acceptation-totale-transmise.21 | 23/02/2024 | 24/02/2024 | 25/03/2024 | 30/05/2024   |

    Plan du scénario: la collectivité ne fait pas modifier le forfait par l’ANTAI : en cycle partiel, l’ANTAI n’a pas notifié l’avis
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 6 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 5 février 2025 :
        | Date d’envoi de l’avis | 6 janvier 2025 |
      Quand la collectivité accepte le recours préalable en totalité le 20 février 2025 :
        | Date de la décision | 20 février 2025 |
      Et le calendrier atteint le 23 mars 2025
      Alors la collectivité ne fait pas modifier le forfait par l’ANTAI

      # pourquoi : la règle ne s’applique pas
      # droit : dernier jour du paiement : 6 avril 2025
      Exemples:
        | cas                                  |
        | rapo-acceptation-totale-transmise.03 |

    Plan du scénario: la collectivité accepte le recours préalable en totalité, le dernier jour n’est férié que là : le dernier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guyane |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 mars 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 mars 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 4 avril 2024 :
        | Date d’envoi de l’avis | 5 mars 2024 |
      Quand la collectivité accepte le recours préalable en totalité le 19 avril 2024 :
        | Date de la décision | 19 avril 2024 |
      Et le calendrier atteint le 10 juin 2024 à 23 h 59 min 59 s
      Et le calendrier atteint le 11 juin 2024 à 23 h 59 min 59 s
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI au plus tard le 11 juin 2024
      Quand le calendrier atteint le 12 juin 2024 à 23 h 59 min 59 s
      Alors la collectivité fait modifier le forfait par l’ANTAI, ou bien la collectivité fait annuler le forfait par l’ANTAI une seule fois

      # pourquoi : le dernier jour n’est férié que là
      # droit : dernier jour du paiement : 10 juin 2024 ou 11 juin 2024
      Exemples:
        | cas                                  |
        | rapo-acceptation-totale-transmise.18 |

    @doute:D-01
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en totalité (Guyane) : un jour discuté
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Guyane |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 mars 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 mars 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 4 avril 2024 :
        | Date d’envoi de l’avis | 5 mars 2024 |
      Quand la collectivité accepte le recours préalable en totalité le 19 avril 2024 :
        | Date de la décision | 19 avril 2024 |
      Et le calendrier atteint le 11 juin 2024
      Alors la collectivité reste libre (D-01)

      # pourquoi : le dernier jour n’est férié que là
      # droit : dernier jour du paiement : 10 juin 2024 ou 11 juin 2024
      Exemples:
        | cas                                  |
        | rapo-acceptation-totale-transmise.19 |
