# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-reponse-delai @phase:rapo @role:collectivite @niveau:recommande @genre:deadline @consequence:obligation @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Délai de réponse au recours préalable

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6.
  Certitude : déduit (confiance forte).
  Question ouverte : D-19, Réponse tardive et date de la réponse.

  Règle: L’autorité se prononce sur le recours préalable au plus tard un mois après l’avoir reçu, son silence valant ensuite rejet.

    @doute:D-19
    Plan du scénario: la collectivité se prononce sur le recours préalable : <décision>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que le recours préalable du redevable est parvenu à la collectivité le <réception> :
        | Date de réception | <réception> |
      Quand la collectivité se prononce sur le recours préalable le <envoi> :
        | Date de la décision | <décision> |
        | Date d’envoi        | <envoi>    |
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : la décision est signée, envoyée et réputée reçue avant la fin du mois
      # .02 : la décision est signée le dernier jour et envoyée le lendemain
      # droit : réception du recours préalable : 12 février 2025 ; échéance : 12 mars 2025
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .01 | 30/01/2025 | 31/01/2025 | 12/02/2025 | 05/03/2025 | 06/03/2025 | y donne suite      |
        | .02 | 30/01/2025 | 31/01/2025 | 12/02/2025 | 12/03/2025 | 13/03/2025 | reste libre (D-19) |

      # pourquoi : le mois d’arrivée est plus court
      # .04 : un jour discuté
      # droit : réception du recours préalable : 31 août 2024 ; échéance : 30 septembre 2024
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .04 | 17/08/2024 | 19/08/2024 | 31/08/2024 | 30/09/2024 | 01/10/2024 | reste libre (D-19) |

      # pourquoi : le délai finit avec février
      # .05 : un jour discuté
      # droit : réception du recours préalable : 31 janvier 2025 ; échéance : 28 février 2025
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .05 | 17/01/2025 | 18/01/2025 | 31/01/2025 | 28/02/2025 | 01/03/2025 | reste libre (D-19) |

      # pourquoi : le délai finit un 29 février
      # .06 : un jour discuté
      # droit : réception du recours préalable : 31 janvier 2028 ; échéance : 29 février 2028
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .06 | 18/01/2028 | 19/01/2028 | 31/01/2028 | 29/02/2028 | 01/03/2028 | reste libre (D-19) |

      # pourquoi : le délai passe d’une année à l’autre
      # .07 : un jour discuté
      # droit : réception du recours préalable : 6 décembre 2024 ; échéance : 6 janvier 2025
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .07 | 22/11/2024 | 23/11/2024 | 06/12/2024 | 06/01/2025 | 07/01/2025 | reste libre (D-19) |

      # pourquoi : le dernier jour est férié
      # .08 : un jour discuté
      # droit : réception du recours préalable : 1er mars 2024 ; échéance : 1er avril 2024
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .08 | 16/02/2024 | 17/02/2024 | 01/03/2024 | 01/04/2024 | 02/04/2024 | reste libre (D-19) |

      # pourquoi : le dernier jour est un dimanche
      # .09 : un jour discuté
      # droit : réception du recours préalable : 4 janvier 2024 ; échéance : 4 février 2024
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .09 | 22/12/2023 | 23/12/2023 | 04/01/2024 | 04/02/2024 | 05/02/2024 | reste libre (D-19) |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # .10 : un jour discuté
      # droit : réception du recours préalable : 27 septembre 2024 ; échéance : 27 octobre 2024
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .10 | 13/09/2024 | 14/09/2024 | 27/09/2024 | 27/10/2024 | 28/10/2024 | reste libre (D-19) |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # .11 : un jour discuté
      # droit : réception du recours préalable : 26 février 2028 ; échéance : 26 mars 2028
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .11 | 12/02/2028 | 14/02/2028 | 26/02/2028 | 26/03/2028 | 27/03/2028 | reste libre (D-19) |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # .13 : un jour discuté
      # droit : réception du recours préalable : 30 juin 2025 ; échéance : 30 juillet 2025
      Exemples:
        | cas | constat    | création   | réception  | décision   | envoi      | issue              |
        | .13 | 17/06/2025 | 18/06/2025 | 30/06/2025 | 30/07/2025 | 31/07/2025 | reste libre (D-19) |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le délai court de la réception et non de l’envoi du recours
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Date d’envoi du recours | 3 février 2025  |
        | Date de réception       | 12 février 2025 |
      Quand la collectivité se prononce sur le recours préalable le 6 mars 2025 :
        | Date de la décision | 6 mars 2025 |
        | Date d’envoi        | 6 mars 2025 |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # droit : réception du recours préalable : 12 février 2025 ; échéance : 12 mars 2025
      Exemples:
        | cas                   |
        | rapo-reponse-delai.03 |

    @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité se prononce sur le recours préalable : un jour discuté
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | Martinique |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2024 :
        | Date de réception | 22 avril 2024 |
      Quand la collectivité se prononce sur le recours préalable le 23 mai 2024 :
        | Date de la décision | 22 mai 2024 |
        | Date d’envoi        | 23 mai 2024 |
      Alors la collectivité reste libre (D-19)

      # pourquoi : le dernier jour n’est férié que là
      # droit : réception du recours préalable : 22 avril 2024 ; échéance : 22 mai 2024
      Exemples:
        | cas                   |
        | rapo-reponse-delai.12 |
