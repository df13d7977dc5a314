# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-prescription
Fonctionnalité: Cycle de vie — Prescription du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’échéance « Prescription du titre » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-prescription @role:antai @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le calendrier atteint le 17 février 2030 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Titre émis »
      Quand le calendrier atteint le 18 février 2030 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-prescription.01 | titre émis |

    @regle:transition-prescription @role:antai @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le calendrier atteint le 17 février 2030 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Avertissement envoyé »
      Quand le calendrier atteint le 18 février 2030 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation            |
        | cycle-de-vie-prescription.02 | avertissement envoyé |

    @regle:transition-prescription @role:antai @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le calendrier atteint le 14 octobre 2029 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Averti »
      Quand le calendrier atteint le 15 octobre 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-prescription.03 | averti    |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » en cycle partiel : titre émis
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le calendrier atteint le 17 février 2030 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Titre émis »
      Quand le calendrier atteint le 18 février 2030 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-prescription.04 | titre émis |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » : recouvrement forcé
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que la DGFiP a engagé des poursuites le 4 mai 2026
      Quand le calendrier atteint le 17 février 2030 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Recouvrement forcé »
      Quand le calendrier atteint le 18 février 2030 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation          |
        | cycle-de-vie-prescription.05 | recouvrement forcé |

    @regle:transition-prescription @role:dgfip @niveau:obligatoire @source:cgppp-r2323-7 @source:lpf-l274 @certitude:general
    Plan du scénario: le dossier est dans l’état « Prescrit » en cycle complet : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Quand le calendrier atteint le 14 octobre 2029 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Averti »
      Quand le calendrier atteint le 15 octobre 2029 à 0 h
      Alors le dossier est dans l’état « Prescrit »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-prescription.06 | averti    |
