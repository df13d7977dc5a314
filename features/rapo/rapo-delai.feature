# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-delai @phase:rapo @role:collectivite @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-13 @source:cgct-l2333-87 @source:crpa-l112-1 @source:crpa-l112-13 @certitude:inferred
Fonctionnalité: Délai du recours préalable

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 1 ; Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéas 2 et 3 ; Code des relations entre le public et l’administration, art. L112-1 (Date des envois postaux à l’administration), alinéa 1 ; Code des relations entre le public et l’administration, art. L112-13 (Date des envois électroniques à l’administration), alinéa 1.
  Certitude : déduit (confiance forte).
  Questions ouvertes : D-01, Jour de la réception réputée ; D-02, Calcul des mois et dernier jour non ouvré.

  Règle: Le redevable ou son mandataire forme le recours préalable au plus tard un mois après la notification de l’avis de paiement, faute de quoi l’autorité le déclare irrecevable.

    @doute:D-02
    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que l’agent a posé l’avis de paiement sur le véhicule le même jour
      Quand le recours préalable du redevable parvient à la collectivité 4 jours après le <envoi> :
        | Date d’envoi du recours | <envoi>      |
        | Date de réception       | le même jour |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le <décision>
      Alors la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # droit : notification de l’avis de paiement : 13 janvier 2025 ; échéance : 13 février 2025 ou 14 février 2025
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .01 | le dernier jour   | 13/01/2025 | 13/02/2025 | 27/02/2025 | tient le recours pour recevable |
        | .05 | un jour discuté   | 13/01/2025 | 14/02/2025 | 28/02/2025 | reste libre (D-02)              |
        | .06 | un jour trop tard | 13/01/2025 | 15/02/2025 | 03/03/2025 | déclare le recours irrecevable  |

      # pourquoi : le mois d’arrivée est plus court
      # droit : notification de l’avis de paiement : 31 août 2027 ; échéance : 30 septembre 2027 ou 1er octobre 2027
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .07 | le dernier jour   | 31/08/2027 | 30/09/2027 | 14/10/2027 | tient le recours pour recevable |
        | .08 | un jour discuté   | 31/08/2027 | 01/10/2027 | 15/10/2027 | reste libre (D-02)              |
        | .09 | un jour trop tard | 31/08/2027 | 02/10/2027 | 18/10/2027 | déclare le recours irrecevable  |

      # pourquoi : le délai finit avec février
      # droit : notification de l’avis de paiement : 31 janvier 2025 ; échéance : 28 février 2025 ou 1er mars 2025 ou 3 mars 2025
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .10 | le dernier jour   | 31/01/2025 | 28/02/2025 | 14/03/2025 | tient le recours pour recevable |
        | .11 | un jour discuté   | 31/01/2025 | 01/03/2025 | 17/03/2025 | reste libre (D-02)              |
        | .12 | un jour trop tard | 31/01/2025 | 04/03/2025 | 18/03/2025 | déclare le recours irrecevable  |

      # pourquoi : le délai finit un 29 février
      # droit : notification de l’avis de paiement : 31 janvier 2024 ; échéance : 29 février 2024 ou 1er mars 2024
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .13 | le dernier jour   | 31/01/2024 | 29/02/2024 | 14/03/2024 | tient le recours pour recevable |
        | .14 | un jour discuté   | 31/01/2024 | 01/03/2024 | 15/03/2024 | reste libre (D-02)              |
        | .15 | un jour trop tard | 31/01/2024 | 02/03/2024 | 18/03/2024 | déclare le recours irrecevable  |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : notification de l’avis de paiement : 2 décembre 2024 ; échéance : 2 janvier 2025 ou 3 janvier 2025
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .16 | le dernier jour   | 02/12/2024 | 02/01/2025 | 16/01/2025 | tient le recours pour recevable |
        | .17 | un jour discuté   | 02/12/2024 | 03/01/2025 | 17/01/2025 | reste libre (D-02)              |
        | .18 | un jour trop tard | 02/12/2024 | 04/01/2025 | 20/01/2025 | déclare le recours irrecevable  |

      # pourquoi : le dernier jour est férié
      # droit : notification de l’avis de paiement : 9 avril 2024 ; échéance : 9 mai 2024 ou 10 mai 2024
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .19 | le dernier jour   | 09/04/2024 | 09/05/2024 | 23/05/2024 | tient le recours pour recevable |
        | .20 | un jour discuté   | 09/04/2024 | 10/05/2024 | 24/05/2024 | reste libre (D-02)              |
        | .21 | un jour trop tard | 09/04/2024 | 11/05/2024 | 27/05/2024 | déclare le recours irrecevable  |

      # pourquoi : le dernier jour est un dimanche
      # droit : notification de l’avis de paiement : 4 janvier 2024 ; échéance : 4 février 2024 ou 5 février 2024
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .22 | le dernier jour   | 04/01/2024 | 04/02/2024 | 19/02/2024 | tient le recours pour recevable |
        | .23 | un jour discuté   | 04/01/2024 | 05/02/2024 | 19/02/2024 | reste libre (D-02)              |
        | .24 | un jour trop tard | 04/01/2024 | 06/02/2024 | 20/02/2024 | déclare le recours irrecevable  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : notification de l’avis de paiement : 25 septembre 2026 ; échéance : 25 octobre 2026 ou 26 octobre 2026
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .25 | le dernier jour   | 25/09/2026 | 25/10/2026 | 09/11/2026 | tient le recours pour recevable |
        | .26 | un jour discuté   | 25/09/2026 | 26/10/2026 | 09/11/2026 | reste libre (D-02)              |
        | .27 | un jour trop tard | 25/09/2026 | 27/10/2026 | 10/11/2026 | déclare le recours irrecevable  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : notification de l’avis de paiement : 26 février 2028 ; échéance : 26 mars 2028 ou 27 mars 2028
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .28 | le dernier jour   | 26/02/2028 | 26/03/2028 | 10/04/2028 | tient le recours pour recevable |
        | .29 | un jour discuté   | 26/02/2028 | 27/03/2028 | 10/04/2028 | reste libre (D-02)              |
        | .30 | un jour trop tard | 26/02/2028 | 28/03/2028 | 11/04/2028 | déclare le recours irrecevable  |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : notification de l’avis de paiement : 30 avril 2024 ; échéance : 30 mai 2024 ou 31 mai 2024
      Exemples:
        | cas | situation         | constat    | envoi      | décision   | issue                           |
        | .35 | le dernier jour   | 30/04/2024 | 30/05/2024 | 13/06/2024 | tient le recours pour recevable |
        | .36 | un jour discuté   | 30/04/2024 | 31/05/2024 | 14/06/2024 | reste libre (D-02)              |
        | .37 | un jour trop tard | 30/04/2024 | 01/06/2024 | 17/06/2024 | déclare le recours irrecevable  |

    @doute:D-02
    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <envoi>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le <dépôt> :
        | Date d’envoi du recours | <envoi> |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable 10 jours plus tard
      Alors la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .02 : le recours est posté le lendemain, dernier jour d’un délai franc
      # .03 : le recours posté le surlendemain est déclaré irrecevable
      # droit : notification de l’avis de paiement : 13 janvier 2025 ; échéance : 13 février 2025 ou 14 février 2025
      Exemples:
        | cas           | envoi      | dépôt      | issue                          |
        | rapo-delai.02 | 14/02/2025 | 17/02/2025 | reste libre (D-02)             |
        | rapo-delai.03 | 15/02/2025 | 18/02/2025 | déclare le recours irrecevable |

    @doute:D-01 @doute:D-02
    Plan du scénario: le recours préalable du redevable parvient à la collectivité, puis la collectivité se prononce sur le recours préalable : <envoi>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le <dépôt> :
        | Date d’envoi de l’avis  | 7 janvier 2025 |
        | Date d’envoi du recours | <envoi>        |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable 10 jours plus tard
      Alors la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .04 : la notification d’un avis envoyé par la poste dépend de la lecture des jours francs
      # .40 : l’avis est parti par la poste, et le recours est posté un mois après le cinquième jour de son envoi
      # .41 : l’avis est parti par la poste, et le recours posté deux jours après le mois est déclaré irrecevable
      # droit : notification de l’avis de paiement : 12 janvier 2025 ou 13 janvier 2025 ; échéance : 12 février 2025 ou 13 février 2025 ou 14 février 2025
      Exemples:
        | cas           | envoi      | dépôt      | issue                           |
        | rapo-delai.04 | 13/02/2025 | 14/02/2025 | reste libre (D-01 et D-02)      |
        | rapo-delai.40 | 12/02/2025 | 14/02/2025 | tient le recours pour recevable |
        | rapo-delai.41 | 15/02/2025 | 18/02/2025 | déclare le recours irrecevable  |

    @doute:D-02
    Plan du scénario: le recours préalable du redevable parvient à la collectivité, puis la collectivité se prononce sur le recours préalable : <situation>
      Étant donné une collectivité en cycle partiel :
        | Territoire de la collectivité | Alsace et Moselle, commune sans temple protestant ni église mixte |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 novembre 2024
      Et que l’agent a posé l’avis de paiement sur le véhicule le 26 novembre 2024
      Quand le recours préalable du redevable parvient à la collectivité 7 jours après le <envoi> :
        | Date d’envoi du recours | <envoi>      |
        | Date de réception       | le même jour |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le <décision>
      Alors la collectivité <issue>

      # pourquoi : le dernier jour n’est férié que là
      # droit : notification de l’avis de paiement : 26 novembre 2024 ; échéance : 26 décembre 2024 ou 27 décembre 2024
      Exemples:
        | cas           | situation         | envoi      | décision   | issue                           |
        | rapo-delai.31 | le dernier jour   | 26/12/2024 | 13/01/2025 | tient le recours pour recevable |
        | rapo-delai.32 | un jour discuté   | 27/12/2024 | 13/01/2025 | reste libre (D-02)              |
        | rapo-delai.33 | un jour trop tard | 28/12/2024 | 14/01/2025 | déclare le recours irrecevable  |

    Plan du scénario: la collectivité tient le recours pour recevable : l’avis a été lu en ligne, et le recours est posté le dernier jour du mois qui suit cette lecture
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 janvier 2025
      Et que le titulaire a lu l’avis de paiement sur le dispositif de la collectivité le 14 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 17 février 2025 :
        | Date d’envoi du recours | 14 février 2025 |
        | Date de réception       | 17 février 2025 |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 27 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      # droit : notification de l’avis de paiement : 14 janvier 2025 ; échéance : 14 février 2025 ou 15 février 2025 ou 17 février 2025
      Exemples:
        | cas           |
        | rapo-delai.34 |

    Plan du scénario: le recours préalable du redevable parvient à la collectivité, la règle est respectée : <envoi>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le <dépôt> :
        | Date d’envoi de l’avis  | 7 janvier 2025        |
        | Voie d’envoi de l’avis  | Par voie électronique |
        | Date d’envoi du recours | <envoi>               |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable 10 jours plus tard
      Alors la collectivité <issue>

      # pourquoi : la règle est respectée
      # .38 : l’avis est parti par voie électronique, et le recours est posté le dernier jour du mois
      # .39 : l’avis est parti par voie électronique, et le recours posté cinq jours après le mois est déclaré irrecevable
      # droit : notification de l’avis de paiement : 7 janvier 2025 ; échéance : 7 février 2025 ou 8 février 2025 ou 10 février 2025
      Exemples:
        | cas           | envoi      | dépôt      | issue                           |
        | rapo-delai.38 | 07/02/2025 | 11/02/2025 | tient le recours pour recevable |
        | rapo-delai.39 | 12/02/2025 | 14/02/2025 | déclare le recours irrecevable  |
