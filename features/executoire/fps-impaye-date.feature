# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-date @phase:executoire @role:collectivite @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:idcite-a60262 @source:cgct-r2333-120-17-2 @certitude:case-law
Fonctionnalité: Date de l’information sur le forfait impayé

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéas 1 et 2 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 1.
  Certitude : lu dans la jurisprudence.

  Règle: La collectivité n’informe l’ANTAI d’un forfait impayé qu’à compter du lendemain des trois mois qui suivent la notification de l’avis de paiement.

    Plan du scénario: l’agent a posé l’avis de paiement sur le véhicule : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat>
      Et que l’agent a posé l’avis de paiement sur le véhicule le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors la collectivité <issue> l’ANTAI de l’impayé

      # pourquoi : de part et d’autre de la limite
      # droit : forfait impayé : 11 avril 2025
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.01 | le premier jour, et 31 de plus | 10/01/2025 | 12/05/2025   | informe       |
        | fps-impaye-date.02 | un jour trop tôt               | 10/01/2025 | 10/04/2025   | n’informe pas |

      # pourquoi : le mois d’arrivée est plus court
      # droit : forfait impayé : 1er mai 2024
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.03 | le premier jour, et 31 de plus | 31/01/2024 | 01/06/2024   | informe       |
        | fps-impaye-date.04 | un jour trop tôt               | 31/01/2024 | 30/04/2024   | n’informe pas |

      # pourquoi : le délai finit avec février
      # droit : forfait impayé : 1er mars 2025
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.05 | le premier jour, et 31 de plus | 30/11/2024 | 01/04/2025   | informe       |
        | fps-impaye-date.06 | un jour trop tôt               | 30/11/2024 | 28/02/2025   | n’informe pas |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : forfait impayé : 3 janvier 2025
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.07 | le premier jour, et 31 de plus | 02/10/2024 | 03/02/2025   | informe       |
        | fps-impaye-date.08 | un jour trop tôt               | 02/10/2024 | 02/01/2025   | n’informe pas |

      # pourquoi : le dernier jour est férié
      # droit : forfait impayé : 2 mai 2024
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.09 | le premier jour, et 31 de plus | 01/02/2024 | 02/06/2024   | informe       |
        | fps-impaye-date.10 | un jour trop tôt               | 01/02/2024 | 01/05/2024   | n’informe pas |

      # pourquoi : le dernier jour est un dimanche
      # droit : forfait impayé : 6 mai 2024
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.11 | le premier jour, et 31 de plus | 05/02/2024 | 06/06/2024   | informe       |
        | fps-impaye-date.12 | un jour trop tôt               | 05/02/2024 | 05/05/2024   | n’informe pas |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : forfait impayé : 31 mars 2025
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.13 | le premier jour, et 31 de plus | 30/12/2024 | 01/05/2025   | informe       |
        | fps-impaye-date.14 | un jour trop tôt               | 30/12/2024 | 30/03/2025   | n’informe pas |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : forfait impayé : 28 octobre 2024
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.15 | le premier jour, et 31 de plus | 27/07/2024 | 28/11/2024   | informe       |
        | fps-impaye-date.16 | un jour trop tôt               | 27/07/2024 | 27/10/2024   | n’informe pas |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : forfait impayé : 30 mai 2024
      Exemples:
        | cas                | situation                      | constat    | jour atteint | issue         |
        | fps-impaye-date.21 | le premier jour, et 31 de plus | 29/02/2024 | 30/06/2024   | informe       |
        | fps-impaye-date.22 | un jour trop tôt               | 29/02/2024 | 29/05/2024   | n’informe pas |

    Plan du scénario: l’agent a posé l’avis de paiement sur le véhicule (La Réunion) : <situation>
      Étant donné une collectivité en cycle partiel :
        | Territoire de la collectivité | <territoire> |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 janvier 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 10 janvier 2025
      Quand le calendrier atteint le <jour atteint>
      Alors la collectivité <issue> l’ANTAI de l’impayé

      # pourquoi : l’heure est celle de la collectivité
      # droit : forfait impayé : 11 avril 2025
      Exemples:
        | cas | situation                      | territoire | jour atteint         | issue         |
        | .17 | le premier jour, et 31 de plus | La Réunion | 12/05/2025 à 0 h 30  | informe       |
        | .18 | un jour trop tôt               | La Réunion | 10/04/2025 à 0 h 30  | n’informe pas |
        | .19 | le premier jour, et 31 de plus | Guadeloupe | 12/05/2025 à 23 h 30 | informe       |
        | .20 | un jour trop tôt               | Guadeloupe | 10/04/2025 à 23 h 30 | n’informe pas |
