# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-prescription
Fonctionnalité: Cycle de vie — Prescription du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’échéance « Prescription du titre » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit » : titre émis
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.04 | 17 février 2026   | 17 février 2030 | 18 février 2030 |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.11 | 26 mars 2024      | 26 mars 2028    | 27 mars 2028    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.12 | 29 octobre 2024   | 29 octobre 2028 | 30 octobre 2028 |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit » : recouvrement forcé
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Et que la DGFiP a engagé des poursuites 76 jours plus tard
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Recouvrement forcé »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.05 | 17 février 2026   | 4 mai 2030      | 5 mai 2030      |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.13 | 15 décembre 2027  | 29 février 2032 | 1er mars 2032   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.14 | 10 janvier 2024   | 26 mars 2028    | 27 mars 2028    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.15 | 14 août 2024      | 29 octobre 2028 | 30 octobre 2028 |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit » : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.06 | 14 octobre 2025   | 14 octobre 2029 | 15 octobre 2029 |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.16 | 29 février 2024   | 29 février 2028 | 1er mars 2028   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.17 | 26 mars 2024      | 26 mars 2028    | 27 mars 2028    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                          | émission du titre | juste avant     | à la date       |
        | cycle-de-vie-prescription.18 | 29 octobre 2024   | 29 octobre 2028 | 30 octobre 2028 |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit », à d’autres dates : titre émis
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Date du titre exécutoire | 14 février 2026 |
      Quand le calendrier atteint le 14 février 2030 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 15 février 2030 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          |
        | cycle-de-vie-prescription.07 |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit », à d’autres dates : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025 :
        | Date du titre exécutoire | 11 octobre 2025 |
      Quand le calendrier atteint le 11 octobre 2029 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 12 octobre 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          |
        | cycle-de-vie-prescription.08 |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:lpf-l274 @certitude:law
    Plan du scénario: le dossier est dans l’état « Prescrit », le dernier instant avant la date, puis la date (2) : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 15 février 2025 :
        | Montant de la majoration | 50,00 € |
        | Montant total du titre   | 85,00 € |
      Et que l’ANTAI a émis un titre d’annulation le 16 juin 2025 :
        | Montant annulé | 35,00 € |
      Quand le calendrier atteint le 15 février 2029 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand le calendrier atteint le 16 février 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          |
        | cycle-de-vie-prescription.10 |
