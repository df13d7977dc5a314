# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-date @phase:executoire @role:collectivite @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:idcite-a60262 @source:cgct-r2333-120-17-2 @certitude:case-law
Fonctionnalité: Date de l’information sur le forfait impayé

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéas 1 et 2 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur).
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: La collectivité n’informe l’ANTAI d’un forfait impayé qu’à compter du lendemain des trois mois qui suivent la notification de l’avis de paiement.

    Plan du scénario: la collectivité signale à l’ANTAI que le forfait est impayé : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <date d’établissement de l’avis>
      Et que l’agent a posé l’avis de paiement sur le véhicule le <date d’établissement de l’avis> :
        | Date d’établissement de l’avis | <date d’établissement de l’avis> |
      Et que les dates de droit sont :
        | Forfait impayé | <forfait impayé> |
      Quand le calendrier atteint le <calendrier>
      Alors la collectivité signale à l’ANTAI que le forfait est impayé

      # pourquoi : la règle est respectée
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.01 | l’avis est posé sur le véhicule le 10 janvier et l’information part le 11 avril | 10 janvier 2025                | 11 avril 2025   | 12 mai 2025      |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.03 | le premier jour                                                                 | 31 janvier 2024                | 1er mai 2024    | 1er juin 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.05 | le premier jour                                                                 | 30 novembre 2024               | 1er mars 2025   | 1er avril 2025   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.07 | le premier jour                                                                 | 1er octobre 2024               | 2 janvier 2025  | 2 février 2025   |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.09 | le premier jour                                                                 | 1er janvier 2024               | 2 avril 2024    | 3 mai 2024       |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.11 | le premier jour                                                                 | 7 janvier 2024                 | 8 avril 2024    | 9 mai 2024       |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.13 | le premier jour                                                                 | 30 décembre 2024               | 31 mars 2025    | 1er mai 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                | situation                                                                       | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.15 | le premier jour                                                                 | 27 juillet 2024                | 28 octobre 2024 | 28 novembre 2024 |

    Plan du scénario: la collectivité ne signale pas à l’ANTAI que le forfait est impayé : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <date d’établissement de l’avis>
      Et que l’agent a posé l’avis de paiement sur le véhicule le <date d’établissement de l’avis> :
        | Date d’établissement de l’avis | <date d’établissement de l’avis> |
      Et que les dates de droit sont :
        | Forfait impayé | <forfait impayé> |
      Quand le calendrier atteint le <calendrier>
      Alors la collectivité ne signale pas à l’ANTAI que le forfait est impayé

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.02 | faute à éviter : l’information part le 10 avril, quand le forfait peut encore être payé | 10 janvier 2025                | 11 avril 2025   | 10 avril 2025    |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.04 | la veille du premier jour possible                                                      | 31 janvier 2024                | 1er mai 2024    | 30 avril 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.06 | la veille du premier jour possible                                                      | 30 novembre 2024               | 1er mars 2025   | 28 février 2025  |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.08 | la veille du premier jour possible                                                      | 1er octobre 2024               | 2 janvier 2025  | 1er janvier 2025 |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.10 | la veille du premier jour possible                                                      | 1er janvier 2024               | 2 avril 2024    | 1er avril 2024   |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.12 | la veille du premier jour possible                                                      | 7 janvier 2024                 | 8 avril 2024    | 7 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.14 | la veille du premier jour possible                                                      | 30 décembre 2024               | 31 mars 2025    | 30 mars 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                | situation                                                                               | date d’établissement de l’avis | forfait impayé  | calendrier       |
        | fps-impaye-date.16 | la veille du premier jour possible                                                      | 27 juillet 2024                | 28 octobre 2024 | 27 octobre 2024  |
