# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-plafond @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Plafond de l’annulation d’un forfait

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Les sommes que la collectivité dit annulées ne dépassent pas, ensemble, le forfait dû.

    Plan du scénario: le système de la collectivité s’y oppose : les deux sommes dépassent le forfait d’un centime
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 novembre 2024 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 novembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 18 novembre 2024
      Et que la collectivité a rejeté le recours préalable le 28 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 23 décembre 2024
      Et que le tribunal a notifié à la collectivité une décharge partielle le 21 février 2025 :
        | Montant annulé | 10,00 € |
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 10,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 3 juin 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 25,01 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                               |
        | information-annulation-plafond.01 |

    Plan du scénario: le système de la collectivité s’y oppose : une seule somme le dépasse d’un centime
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 novembre 2024 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 novembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 18 novembre 2024
      Et que la collectivité a rejeté le recours préalable le 28 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 23 décembre 2024
      Et que le tribunal a notifié à la collectivité une décharge totale le 21 février 2025 :
        | Montant annulé | 35,01 € |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 35,01 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                               |
        | information-annulation-plafond.02 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : le titre exécutoire est annulé avec sa majoration
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 juin 2024 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 juin 2024
      Et que la commission a communiqué la requête à la collectivité le 23 décembre 2024
      Et que le tribunal a notifié sa décision à la collectivité le 21 février 2025 :
        | Acte contesté  | Titre exécutoire |
        | Montant annulé | 85,00 €          |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Titre exécutoire           |
        | Montant annulé        | 85,00 €                    |
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                               |
        | information-annulation-plafond.03 |
