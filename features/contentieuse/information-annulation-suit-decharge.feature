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
      Et que la collectivité a rejeté le recours préalable le 9 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 2 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 2 décembre 2025
      Exemples:
        | cas                                     | situation                          |
        | information-annulation-suit-decharge.01 | l’information part le dernier jour |

    Plan du scénario: la collectivité demande à l’ANTAI d’annuler la somme due : la décision est réputée lue huit jours après sa mise à disposition
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 18 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 30 mai 2025
      Et que la collectivité a rejeté le recours préalable le 9 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025 :
        | Date de mise à disposition | 2 septembre 2025 |
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 10 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée ; l’exemple : la décision est réputée lue huit jours après sa mise à disposition
      # droit : notification de la décision de justice : 10 septembre 2025 ; échéance : 10 décembre 2025
      Exemples:
        | cas                                     | situation |
        | information-annulation-suit-decharge.02 | l’exemple |

    Plan du scénario: la collectivité demande à l’ANTAI d’annuler la somme due : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Et que le recours préalable du redevable est parvenu à la collectivité 12 jours plus tard
      Et que la collectivité a rejeté le recours préalable 10 jours plus tard
      Et que la commission a communiqué la requête à la collectivité 25 jours plus tard
      Quand la commission notifie à la collectivité une décharge totale 60 jours plus tard
      Alors la collectivité prend en compte le message
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le <information d’annulation>
      Alors le système de la collectivité y donne suite

      # pourquoi : le mois d’arrivée est plus court
      # droit : notification de la décision de justice : 31 janvier 2024 ; échéance : 30 avril 2024
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.03 | le dernier jour | 16/10/2023         | 30/04/2024               |

      # pourquoi : le délai finit avec février
      # droit : notification de la décision de justice : 30 novembre 2024 ; échéance : 28 février 2025
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.04 | le dernier jour | 15/08/2024         | 28/02/2025               |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : notification de la décision de justice : 1er octobre 2024 ; échéance : 1er janvier 2025
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.05 | le dernier jour | 16/06/2024         | 01/01/2025               |

      # pourquoi : le dernier jour est férié
      # droit : notification de la décision de justice : 1er janvier 2024 ; échéance : 1er avril 2024
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.06 | le dernier jour | 16/09/2023         | 01/04/2024               |

      # pourquoi : le dernier jour est un dimanche
      # droit : notification de la décision de justice : 7 janvier 2024 ; échéance : 7 avril 2024
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.07 | le dernier jour | 22/09/2023         | 07/04/2024               |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : notification de la décision de justice : 30 décembre 2024 ; échéance : 30 mars 2025
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.08 | le dernier jour | 14/09/2024         | 30/03/2025               |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : notification de la décision de justice : 27 juillet 2024 ; échéance : 27 octobre 2024
      Exemples:
        | cas                                     | situation       | constat de l’agent | information d’annulation |
        | information-annulation-suit-decharge.09 | le dernier jour | 11/04/2024         | 27/10/2024               |
