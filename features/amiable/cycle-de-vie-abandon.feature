# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-abandon
Fonctionnalité: Cycle de vie — Abandon de l’envoi

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Abandon de l’envoi » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Abandonné » : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand l’ANTAI abandonne l’envoi de l’avis le 22 avril 2025
      Alors l’ANTAI prend en compte l’abandon de l’envoi
      Et le dossier est dans l’état « Abandonné »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.01 |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Quand l’ANTAI abandonne l’envoi de l’avis le 28 janvier 2026
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.02 |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand l’ANTAI abandonne l’envoi de l’avis le 17 février 2026
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.03 |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand l’ANTAI abandonne l’envoi de l’avis le 6 mai 2025
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.04 |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand l’ANTAI abandonne l’envoi de l’avis le <abandon de l’envoi>
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     | situation                        | abandon de l’envoi |
        | cycle-de-vie-abandon.05 | aucune contestation, avis envoyé | 11 septembre 2025  |
        | cycle-de-vie-abandon.07 | notifié                          | 1er octobre 2025   |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose quand l’ANTAI abandonne l’envoi de l’avis : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand l’ANTAI abandonne l’envoi de l’avis le <abandon de l’envoi>
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     | situation                                 | abandon de l’envoi |
        | cycle-de-vie-abandon.06 | aucune contestation, avertissement envoyé | 19 février 2026    |
        | cycle-de-vie-abandon.11 | aucune contestation, prescrit             | 19 février 2030    |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand l’ANTAI abandonne l’envoi de l’avis le 18 mai 2026
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.09 |

    @regle:transition-abandon @role:antai @niveau:obligatoire @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le système de l’ANTAI s’y oppose : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand l’ANTAI abandonne l’envoi de l’avis le 6 novembre 2025
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.10 |
