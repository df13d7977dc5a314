# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-presomption-avertissement
Fonctionnalité: Cycle de vie — Présomption de réception de l’avertissement

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: L’échéance « Présomption de réception de l’avertissement » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-presomption-avertissement @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:law
    Plan du scénario: le dossier est dans l’état « Averti » : avertissement envoyé
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le <FPS impayé>
      Et que l’ANTAI a émis le titre exécutoire 20 jours plus tard
      Et que l’ANTAI a adressé l’avertissement au redevable 2 jours plus tard
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Avertissement envoyé »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                       | FPS impayé        | juste avant      | à la date       |
        | cycle-de-vie-presomption-avertissement.01 | 28 janvier 2026   | 23 février 2026  | 25 février 2026 |

      # pourquoi : le délai traverse un 29 février
      Exemples:
        | cas                                       | FPS impayé        | juste avant      | à la date       |
        | cycle-de-vie-presomption-avertissement.02 | 2 février 2024    | 28 février 2024  | 1er mars 2024   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                       | FPS impayé        | juste avant      | à la date       |
        | cycle-de-vie-presomption-avertissement.03 | 6 décembre 2024   | 1er janvier 2025 | 3 janvier 2025  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                       | FPS impayé        | juste avant      | à la date       |
        | cycle-de-vie-presomption-avertissement.04 | 4 mars 2024       | 30 mars 2024     | 1er avril 2024  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                       | FPS impayé        | juste avant      | à la date       |
        | cycle-de-vie-presomption-avertissement.05 | 30 septembre 2024 | 26 octobre 2024  | 28 octobre 2024 |
