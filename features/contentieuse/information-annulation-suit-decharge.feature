# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-suit-decharge @phase:contentieuse @role:collectivite @niveau:recommande @genre:response @consequence:obligation @source:tsp-site @source:idcite-a60262 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information de l’ANTAI par la collectivité

  Droit : Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 3.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
    Et que la collectivité a rejeté le recours préalable le 6 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La collectivité à qui une décharge est notifiée en informe l’ANTAI, ou lui demande d’annuler le forfait, au plus tard trois mois après cette notification, sauf autre délai fixé par la décision.

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : l’information part le dernier jour
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025
      Alors la collectivité prend en compte la notification de la décision
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 2 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 2 décembre 2025
      Exemples:
        | cas                                     |
        | information-annulation-suit-decharge.01 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : la décision est réputée lue huit jours après sa mise à disposition
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025 :
        | Date de mise à disposition | 2 septembre 2025 |
      Alors la collectivité prend en compte la notification de la décision
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 10 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # droit : notification de la décision de justice : 10 septembre 2025 ; échéance : 10 décembre 2025
      Exemples:
        | cas                                     |
        | information-annulation-suit-decharge.02 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : la décision fixait un mois, et l’information part le dernier jour
      Quand le tribunal notifie à la collectivité une décharge totale le 2 septembre 2025 :
        | Fin du délai d’exécution | 2 octobre 2025 |
      Alors la collectivité prend en compte la notification de la décision
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 2 octobre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # droit : notification de la décision de justice : 2 septembre 2025 ; échéance : 2 octobre 2025
      Exemples:
        | cas                                     |
        | information-annulation-suit-decharge.10 |
