# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-identification
Fonctionnalité: Cycle de vie — Identification du redevable

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Identification du redevable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand le fichier des immatriculations répond à l’ANTAI le 28 janvier 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.01 | impayé    |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le fichier des immatriculations répond à l’ANTAI le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.02 | titre émis |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.03 | abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le fichier des immatriculations répond à l’ANTAI le <réponse immatriculation>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation   | réponse immatriculation |
        | cycle-de-vie-identification.04 | avis envoyé | 11 septembre 2025       |
        | cycle-de-vie-identification.06 | notifié     | 29 septembre 2025       |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le fichier des immatriculations répond à l’ANTAI le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            |
        | cycle-de-vie-identification.05 | avertissement envoyé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.07 | payé      |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand le fichier des immatriculations répond à l’ANTAI le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.08 | titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.09 | averti    |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand le fichier des véhicules volés répond à l’ANTAI le 28 janvier 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.10 | impayé    |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le fichier des véhicules volés répond à l’ANTAI le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.11 | titre émis |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.12 | abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le <réponse véhicule volé>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation   | réponse véhicule volé |
        | cycle-de-vie-identification.13 | avis envoyé | 11 septembre 2025     |
        | cycle-de-vie-identification.15 | notifié     | 29 septembre 2025     |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le fichier des véhicules volés répond à l’ANTAI le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            |
        | cycle-de-vie-identification.14 | avertissement envoyé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.16 | payé      |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand le fichier des véhicules volés répond à l’ANTAI le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.17 | titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.18 | averti    |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand le gestionnaire de flotte répond à l’ANTAI le 28 janvier 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.19 | impayé    |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le gestionnaire de flotte répond à l’ANTAI le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.20 | titre émis |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.21 | abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le <réponse flotte>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation   | réponse flotte    |
        | cycle-de-vie-identification.22 | avis envoyé | 11 septembre 2025 |
        | cycle-de-vie-identification.24 | notifié     | 29 septembre 2025 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le gestionnaire de flotte répond à l’ANTAI le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            |
        | cycle-de-vie-identification.23 | avertissement envoyé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.25 | payé      |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand le gestionnaire de flotte répond à l’ANTAI le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.26 | titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation |
        | cycle-de-vie-identification.27 | averti    |
