# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-titre-vise @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Titre que vise l’information

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
    Et que la collectivité a rejeté le recours préalable le 6 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La collectivité qui informe l’ANTAI de l’annulation d’un titre donne la référence du titre que la décision de la juridiction juge.

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : <situation>
      Étant donné que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Référence du titre exécutoire | <référence> |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Objet de l’annulation | Titre exécutoire           |
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite :
        | Référence du titre exécutoire | <référence> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  | situation                                    | référence   |
        | information-annulation-titre-vise.01 | le titre est celui de la décision            | 2025-000013 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                  | situation                                    | référence   |
        | information-annulation-titre-vise.02 | autre valeur : référence du titre exécutoire | 2025-000014 |

    Plan du scénario: la collectivité ne transmet à l’ANTAI aucune décision d’annulation : faute à éviter : c’est un autre titre
      Étant donné que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Référence du titre exécutoire | 2025-000013 |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Objet de l’annulation         | Titre exécutoire           |
        | Référence du titre exécutoire | 2025-000014                |
        | Motif de l’annulation         | Décision de la juridiction |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Référence du titre exécutoire | 2025-000014 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                  |
        | information-annulation-titre-vise.03 |
