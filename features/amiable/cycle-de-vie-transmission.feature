# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-transmission
Fonctionnalité: Cycle de vie — Création du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: « Création du message FPS » n’est possible que dans les états du dossier qui le permettent

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation          |
        | cycle-de-vie-transmission.01 | Transmis à l’ANTAI |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 28 janvier 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-transmission.02 | Impayé    |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (2) : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-transmission.03 | Titre émis |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (3) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-transmission.04 | Abandonné |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (4) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le <création du fps>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation   | création du fps   |
        | cycle-de-vie-transmission.05 | Avis envoyé | 11 septembre 2025 |
        | cycle-de-vie-transmission.07 | Notifié     | 29 septembre 2025 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (5) : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation            |
        | cycle-de-vie-transmission.06 | Avertissement envoyé |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (6) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-transmission.08 | Payé      |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (7) : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-transmission.09 | Titre payé |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (8) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-transmission.10 | Averti    |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors la collectivité transmet le forfait à l’ANTAI
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation                     |
        | cycle-de-vie-transmission.11 | Aucune contestation, Constaté |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité transmet le forfait à l’ANTAI le <création du fps>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                               | constat de l’agent | création du fps |
        | cycle-de-vie-transmission.12 | Aucune contestation, Transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025   |
        | cycle-de-vie-transmission.18 | Averti                                  | 5 juin 2025        | 6 novembre 2025 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI, l’état du dossier le permet : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors la collectivité transmet le forfait à l’ANTAI
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation                                  |
        | cycle-de-vie-transmission.13 | Aucune contestation, Forfait minoré ouvert |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                    |
        | cycle-de-vie-transmission.14 | Aucune contestation, Notifié |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (2) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                   |
        | cycle-de-vie-transmission.15 | Aucune contestation, Impayé |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (3) : <situation>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré | 72 |
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                 |
        | cycle-de-vie-transmission.16 | Aucune contestation, Payé |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (4) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                               |
        | cycle-de-vie-transmission.17 | Aucune contestation, Plus rien n’est dû |
