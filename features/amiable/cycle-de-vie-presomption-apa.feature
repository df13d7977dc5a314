# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-presomption-apa
Fonctionnalité: Cycle de vie — Présomption de réception de l’avis

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’échéance « Présomption de réception de l’avis » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-presomption-apa @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:fps-stationnement-fr @certitude:law-old
    Plan du scénario: le dossier est dans l’état « Notifié » : avis envoyé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Avis envoyé »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Notifié »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                             | création du FPS  | juste avant       | à la date         |
        | cycle-de-vie-presomption-apa.01 | 8 septembre 2025 | 15 septembre 2025 | 17 septembre 2025 |

      # pourquoi : le délai traverse un 29 février
      Exemples:
        | cas                             | création du FPS  | juste avant       | à la date         |
        | cycle-de-vie-presomption-apa.02 | 21 février 2024  | 28 février 2024   | 1er mars 2024     |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                             | création du FPS  | juste avant       | à la date         |
        | cycle-de-vie-presomption-apa.03 | 27 décembre 2024 | 3 janvier 2025    | 5 janvier 2025    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                             | création du FPS  | juste avant       | à la date         |
        | cycle-de-vie-presomption-apa.04 | 23 mars 2024     | 30 mars 2024      | 1er avril 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                             | création du FPS  | juste avant       | à la date         |
        | cycle-de-vie-presomption-apa.05 | 19 octobre 2024  | 26 octobre 2024   | 28 octobre 2024   |
