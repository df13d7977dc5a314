# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-suit-decharge @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:response @consequence:obligation @source:cgct-r2333-120-71 @source:idcite-a60262 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information de l’ANTAI par la collectivité

  Droit : Code général des collectivités territoriales, art. R2333-120-71 (Exécution de la décision de justice) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité à qui une décharge est notifiée en informe l’ANTAI, ou lui demande d’annuler le forfait, au plus tard trois mois après cette notification, sauf autre délai fixé par la décision.

    Plan du scénario: la collectivité demande à l’ANTAI d’annuler la somme due : l’information part le dernier jour
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 18 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 30 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 30 mai 2025
      Et que la collectivité a rejeté le recours préalable le 9 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que les dates de droit sont :
        | Notification de la décision de justice | 2 septembre 2025 |
        | Échéance                               | 2 décembre 2025  |
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 2 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                     | situation                          |
        | information-annulation-suit-decharge.01 | l’information part le dernier jour |

    Plan du scénario: la collectivité demande à l’ANTAI d’annuler la somme due : la décision est réputée lue huit jours après sa mise à disposition
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 18 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 30 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 30 mai 2025
      Et que la collectivité a rejeté le recours préalable le 9 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que les dates de droit sont :
        | Notification de la décision de justice | 10 septembre 2025 |
        | Échéance                               | 10 décembre 2025  |
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025 :
        | Date de mise à disposition | 2 septembre 2025 |
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 10 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                     | situation                                                          |
        | information-annulation-suit-decharge.02 | la décision est réputée lue huit jours après sa mise à disposition |

    Plan du scénario: la collectivité demande à l’ANTAI d’annuler la somme due : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Et que le recours préalable du redevable est parvenu à la collectivité le <dépôt du recours>
      Et que la collectivité a accusé réception du recours préalable le <dépôt du recours>
      Et que la collectivité a rejeté le recours préalable le <décision sur le recours>
      Et que la commission a communiqué la requête à la collectivité le <requête communiquée>
      Et que les dates de droit sont :
        | Notification de la décision de justice | <notification de la décision de justice> |
        | Échéance                               | <échéance>                               |
      Quand la commission notifie à la collectivité une décharge totale le <notification de la décision de justice>
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le <échéance>
      Alors le système de la collectivité y donne suite

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.03 | le dernier jour | 16 octobre 2023    | 28 octobre 2023   | 7 novembre 2023         | 2 décembre 2023     | 31 janvier 2024                        | 30 avril 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.04 | le dernier jour | 15 août 2024       | 27 août 2024      | 6 septembre 2024        | 1er octobre 2024    | 30 novembre 2024                       | 28 février 2025  |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.05 | le dernier jour | 16 juin 2024       | 28 juin 2024      | 8 juillet 2024          | 2 août 2024         | 1er octobre 2024                       | 1er janvier 2025 |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.06 | le dernier jour | 16 septembre 2023  | 28 septembre 2023 | 8 octobre 2023          | 2 novembre 2023     | 1er janvier 2024                       | 1er avril 2024   |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.07 | le dernier jour | 22 septembre 2023  | 4 octobre 2023    | 14 octobre 2023         | 8 novembre 2023     | 7 janvier 2024                         | 7 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.08 | le dernier jour | 14 septembre 2024  | 26 septembre 2024 | 6 octobre 2024          | 31 octobre 2024     | 30 décembre 2024                       | 30 mars 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                     | situation       | constat de l’agent | dépôt du recours  | décision sur le recours | requête communiquée | notification de la décision de justice | échéance         |
        | information-annulation-suit-decharge.09 | le dernier jour | 11 avril 2024      | 23 avril 2024     | 3 mai 2024              | 28 mai 2024         | 27 juillet 2024                        | 27 octobre 2024  |
