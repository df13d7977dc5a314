# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-fin-des-trois-mois
Fonctionnalité: Cycle de vie — Fin des trois mois

  Règles déduites du cycle de vie du dossier.

  Règle: L’échéance « Fin des trois mois » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-fin-des-trois-mois @role:antai @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti » : notifié
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le calendrier atteint le 16 décembre 2025 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 18 décembre 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                |
        | cycle-de-vie-fin-des-trois-mois.01 |

    @regle:transition-fin-des-trois-mois @role:collectivite @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti », à d’autres dates : notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand le calendrier atteint le 20 janvier 2026 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 21 janvier 2026 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                |
        | cycle-de-vie-fin-des-trois-mois.02 |

    @regle:transition-fin-des-trois-mois @role:antai @niveau:recommande @source:cgct-l2333-87 @source:idcite-a60262 @source:service-public-f34440 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti » : payé en partie
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 9 avril 2024 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 9 avril 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 12 avril 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 12 avril 2024
      Et que le redevable a payé le forfait le 6 mai 2024 :
        | Montant payé | 20,00 € |
      Quand le calendrier atteint le 17 juillet 2024 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Payé en partie »
      Quand le calendrier atteint le 19 juillet 2024 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                |
        | cycle-de-vie-fin-des-trois-mois.03 |

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
