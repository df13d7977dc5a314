# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-reference @phase:contentieuse @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: Référence du titre annulé

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 1°.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité qui informe l’ANTAI de l’annulation d’un titre exécutoire en donne la référence.

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : la référence du titre est donnée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 7 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 5 septembre 2025 :
        | Acte contesté | Titre exécutoire |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
      Alors le système de la collectivité y donne suite :
        | Référence du titre exécutoire | mention présente |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                 |
        | information-annulation-reference.01 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : l’annulation porte sur le forfait
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 21 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 21 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 2 juin 2025
      Et que la collectivité a rejeté le recours préalable le 12 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 7 juillet 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 5 septembre 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                 |
        | information-annulation-reference.02 |
