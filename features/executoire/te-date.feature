# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-date @phase:executoire @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:idcite-a60262 @source:cgct-r2333-120-17-1 @certitude:case-law
Fonctionnalité: Date du titre exécutoire

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéas 1 à 3 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1.
  Certitude : lu dans la jurisprudence.
  Question ouverte : D-01, Jour de la réception réputée.

  Règle: L’ANTAI ne signe le titre exécutoire qu’à compter du lendemain des trois mois qui suivent la notification de l’avis de paiement.

    @doute:D-01
    Plan du scénario: l’ANTAI a envoyé l’avis de paiement : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI <issue>

      # pourquoi : le mois d’arrivée est plus court
      # droit : forfait impayé : 1er mai 2024 ou 2 mai 2024
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .04 | le premier jour, et 31 de plus | 26/01/2024 | 02/06/2024   | émet le titre exécutoire       |
        | .05 | un jour discuté                | 26/01/2024 | 01/05/2024   | reste libre (D-01)             |
        | .06 | un jour trop tôt               | 26/01/2024 | 30/04/2024   | n’émet pas de titre exécutoire |

      # pourquoi : le délai finit avec février
      # droit : forfait impayé : 1er mars 2025 ou 2 mars 2025
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .07 | le premier jour, et 31 de plus | 25/11/2024 | 02/04/2025   | émet le titre exécutoire       |
        | .08 | un jour discuté                | 25/11/2024 | 01/03/2025   | reste libre (D-01)             |
        | .09 | un jour trop tôt               | 25/11/2024 | 28/02/2025   | n’émet pas de titre exécutoire |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : forfait impayé : 3 janvier 2025 ou 4 janvier 2025
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .10 | le premier jour, et 31 de plus | 27/09/2024 | 04/02/2025   | émet le titre exécutoire       |
        | .11 | un jour discuté                | 27/09/2024 | 03/01/2025   | reste libre (D-01)             |
        | .12 | un jour trop tôt               | 27/09/2024 | 02/01/2025   | n’émet pas de titre exécutoire |

      # pourquoi : le dernier jour est férié
      # droit : forfait impayé : 2 avril 2024 ou 3 avril 2024
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .13 | le premier jour, et 31 de plus | 27/12/2023 | 04/05/2024   | émet le titre exécutoire       |
        | .14 | un jour discuté                | 27/12/2023 | 02/04/2024   | reste libre (D-01)             |
        | .15 | un jour trop tôt               | 27/12/2023 | 01/04/2024   | n’émet pas de titre exécutoire |

      # pourquoi : le dernier jour est un dimanche
      # droit : forfait impayé : 8 avril 2024 ou 9 avril 2024
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .16 | le premier jour, et 31 de plus | 02/01/2024 | 10/05/2024   | émet le titre exécutoire       |
        | .17 | un jour discuté                | 02/01/2024 | 08/04/2024   | reste libre (D-01)             |
        | .18 | un jour trop tôt               | 02/01/2024 | 07/04/2024   | n’émet pas de titre exécutoire |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : forfait impayé : 30 mars 2026 ou 31 mars 2026
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .19 | le premier jour, et 31 de plus | 24/12/2025 | 01/05/2026   | émet le titre exécutoire       |
        | .20 | un jour discuté                | 24/12/2025 | 30/03/2026   | reste libre (D-01)             |
        | .21 | un jour trop tôt               | 24/12/2025 | 29/03/2026   | n’émet pas de titre exécutoire |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : forfait impayé : 28 octobre 2024 ou 29 octobre 2024
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .22 | le premier jour, et 31 de plus | 22/07/2024 | 29/11/2024   | émet le titre exécutoire       |
        | .23 | un jour discuté                | 22/07/2024 | 28/10/2024   | reste libre (D-01)             |
        | .24 | un jour trop tôt               | 22/07/2024 | 27/10/2024   | n’émet pas de titre exécutoire |

      # pourquoi : de part et d’autre de la limite
      # droit : forfait impayé : 15 avril 2025 ou 16 avril 2025
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .28 | le premier jour, et 31 de plus | 09/01/2025 | 17/05/2025   | émet le titre exécutoire       |
        | .29 | un jour discuté                | 09/01/2025 | 15/04/2025   | reste libre (D-01)             |
        | .30 | un jour trop tôt               | 09/01/2025 | 14/04/2025   | n’émet pas de titre exécutoire |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : forfait impayé : 30 mai 2024 ou 2 juin 2024
      Exemples:
        | cas | situation                      | création   | jour atteint | issue                          |
        | .31 | le premier jour, et 31 de plus | 24/02/2024 | 03/07/2024   | émet le titre exécutoire       |
        | .32 | un jour discuté                | 24/02/2024 | 30/05/2024   | reste libre (D-01)             |
        | .33 | un jour trop tôt               | 24/02/2024 | 29/05/2024   | n’émet pas de titre exécutoire |

    @doute:D-01
    Plan du scénario: l’ANTAI a envoyé l’avis de paiement (La Réunion) : <situation>
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | La Réunion |
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 septembre 2027
      Et que l’ANTAI a interrogé le fichier des immatriculations le 15 septembre 2027
      Et que le fichier des immatriculations a répondu à l’ANTAI le 15 septembre 2027
      Et que l’ANTAI a envoyé l’avis de paiement le 15 septembre 2027
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI <issue>

      # pourquoi : le dernier jour n’est férié que là
      # droit : forfait impayé : 21 décembre 2027 ou 22 décembre 2027
      Exemples:
        | cas        | situation                      | jour atteint     | issue                          |
        | te-date.25 | le premier jour, et 31 de plus | 22 janvier 2028  | émet le titre exécutoire       |
        | te-date.26 | un jour discuté                | 21 décembre 2027 | reste libre (D-01)             |
        | te-date.27 | un jour trop tôt               | 20 décembre 2027 | n’émet pas de titre exécutoire |
