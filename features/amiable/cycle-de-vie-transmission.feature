# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-transmission
Fonctionnalité: Cycle de vie — Création du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Création du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation          |
        | cycle-de-vie-transmission.01 | transmis à l’ANTAI |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 28 janvier 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-transmission.02 | impayé    |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-transmission.03 | titre émis |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : abandonné
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
        | cycle-de-vie-transmission.04 | abandonné |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le <création du FPS>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation   | création du FPS   |
        | cycle-de-vie-transmission.05 | avis envoyé | 11 septembre 2025 |
        | cycle-de-vie-transmission.07 | notifié     | 29 septembre 2025 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : avertissement envoyé
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
        | cycle-de-vie-transmission.06 | avertissement envoyé |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : payé
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
        | cycle-de-vie-transmission.08 | payé      |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : titre payé
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
        | cycle-de-vie-transmission.09 | titre payé |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : averti
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
        | cycle-de-vie-transmission.10 | averti    |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation                     |
        | cycle-de-vie-transmission.11 | aucune contestation, constaté |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité transmet le forfait à l’ANTAI le <création du FPS>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                               | constat de l’agent | création du FPS |
        | cycle-de-vie-transmission.12 | aucune contestation, transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025   |
        | cycle-de-vie-transmission.18 | averti                                  | 5 juin 2025        | 6 novembre 2025 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation                                  |
        | cycle-de-vie-transmission.13 | aucune contestation, forfait minoré ouvert |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                    |
        | cycle-de-vie-transmission.14 | aucune contestation, notifié |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le forfait à l’ANTAI le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                   |
        | cycle-de-vie-transmission.15 | aucune contestation, impayé |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                 |
        | cycle-de-vie-transmission.16 | aucune contestation, payé |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                               |
        | cycle-de-vie-transmission.17 | aucune contestation, plus rien n’est dû |
