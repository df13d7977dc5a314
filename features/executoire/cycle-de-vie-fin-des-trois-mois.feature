# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-fin-des-trois-mois
Fonctionnalité: Cycle de vie — Fin des trois mois

  Règles déduites du cycle de vie du dossier.

  Règle: L’échéance « Fin des trois mois » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-fin-des-trois-mois @role:antai @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti » : notifié
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.01 | 8 septembre 2025  | 16 décembre 2025 | 18 décembre 2025 |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.08 | 23 janvier 2024   | 30 avril 2024    | 2 mai 2024       |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.09 | 22 novembre 2025  | 28 février 2026  | 2 mars 2026      |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.10 | 21 février 2024   | 29 mai 2024      | 2 juin 2024      |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.11 | 24 septembre 2024 | 2 janvier 2025   | 4 janvier 2025   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                | création du FPS   | juste avant      | à la date        |
        | cycle-de-vie-fin-des-trois-mois.12 | 18 décembre 2027  | 26 mars 2028     | 28 mars 2028     |

    @regle:transition-fin-des-trois-mois @role:collectivite @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti », à d’autres dates : notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que l’agent a posé l’avis de paiement sur le véhicule le même jour
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.02 | 20 octobre 2025    | 20 janvier 2026 | 21 janvier 2026 |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.19 | 31 janvier 2024    | 30 avril 2024   | 1er mai 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.20 | 30 novembre 2024   | 28 février 2025 | 1er mars 2025   |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.21 | 29 février 2024    | 29 mai 2024     | 30 mai 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.22 | 30 décembre 2024   | 30 mars 2025    | 31 mars 2025    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                | constat de l’agent | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.23 | 27 juillet 2024    | 27 octobre 2024 | 28 octobre 2024 |

    @regle:transition-fin-des-trois-mois @role:antai @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti » : payé en partie
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création du FPS> :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que le redevable a payé le forfait 24 jours plus tard :
        | Montant payé | 20,00 € |
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.03 | 9 avril 2024      | 17 juillet 2024 | 19 juillet 2024 |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.13 | 23 janvier 2024   | 30 avril 2024   | 2 mai 2024      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.14 | 22 novembre 2024  | 28 février 2025 | 2 mars 2025     |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.15 | 21 février 2024   | 29 mai 2024     | 2 juin 2024     |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.16 | 24 septembre 2024 | 2 janvier 2025  | 4 janvier 2025  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.17 | 18 décembre 2027  | 26 mars 2028    | 28 mars 2028    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                | création du FPS   | juste avant     | à la date       |
        | cycle-de-vie-fin-des-trois-mois.18 | 19 juillet 2024   | 27 octobre 2024 | 29 octobre 2024 |

    @regle:transition-fin-des-trois-mois @role:collectivite @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti », le dernier instant avant la date, puis la date (2) : notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 juin 2025
      Et que le titulaire a lu l’avis de paiement sur le dispositif de la collectivité le 16 juin 2025
      Quand le calendrier atteint le 16 septembre 2025 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 17 septembre 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                |
        | cycle-de-vie-fin-des-trois-mois.06 |

    @regle:transition-fin-des-trois-mois @role:collectivite @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti », le dernier instant avant la date, puis la date (3) : notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand le calendrier atteint le 20 janvier 2026 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 21 janvier 2026 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                |
        | cycle-de-vie-fin-des-trois-mois.07 |
