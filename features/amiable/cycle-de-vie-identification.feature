# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-identification
Fonctionnalité: Cycle de vie — Identification du redevable

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Identification du redevable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                      |
        | cycle-de-vie-identification.03 | aucune contestation, abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Quand le fichier des immatriculations répond à l’ANTAI le <réponse immatriculation 2>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création du FPS  | réponse immatriculation | réponse immatriculation 2 |
        | cycle-de-vie-identification.04 | aucune contestation, avis envoyé | 8 septembre 2025 | 11 septembre 2025       | 11 septembre 2025         |
        | cycle-de-vie-identification.06 | notifié                          | 8 septembre 2025 | 11 septembre 2025       | 1er octobre 2025          |
        | cycle-de-vie-identification.30 | impayé                           | 3 février 2025   | 6 février 2025          | 15 mai 2025               |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 10 juillet 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                       |
        | cycle-de-vie-identification.08 | aucune contestation, titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des immatriculations répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Et que l’ANTAI a adressé l’avertissement au redevable le <avertissement>
      Quand le fichier des immatriculations répond à l’ANTAI le <réponse immatriculation 2>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création du FPS | réponse immatriculation | émission du titre | avertissement    | réponse immatriculation 2 |
        | cycle-de-vie-identification.09 | averti               | 5 juin 2025     | 10 juin 2025            | 14 octobre 2025   | 16 octobre 2025  | 6 novembre 2025           |
        | cycle-de-vie-identification.29 | avertissement envoyé | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2025          |
        | cycle-de-vie-identification.37 | prescrit             | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2029          |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                      |
        | cycle-de-vie-identification.12 | aucune contestation, abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Quand le fichier des véhicules volés répond à l’ANTAI le <réponse véhicule volé>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création du FPS  | réponse immatriculation | réponse véhicule volé |
        | cycle-de-vie-identification.13 | aucune contestation, avis envoyé | 8 septembre 2025 | 11 septembre 2025       | 11 septembre 2025     |
        | cycle-de-vie-identification.15 | notifié                          | 8 septembre 2025 | 11 septembre 2025       | 1er octobre 2025      |
        | cycle-de-vie-identification.33 | impayé                           | 3 février 2025   | 6 février 2025          | 15 mai 2025           |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : aucune contestation, titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 10 juillet 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                       |
        | cycle-de-vie-identification.17 | aucune contestation, titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message en cycle complet : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Et que l’ANTAI a adressé l’avertissement au redevable le <avertissement>
      Quand le fichier des véhicules volés répond à l’ANTAI le <réponse véhicule volé>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création du FPS | réponse immatriculation | émission du titre | avertissement    | réponse véhicule volé |
        | cycle-de-vie-identification.18 | averti               | 5 juin 2025     | 10 juin 2025            | 14 octobre 2025   | 16 octobre 2025  | 6 novembre 2025       |
        | cycle-de-vie-identification.32 | avertissement envoyé | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2025      |
        | cycle-de-vie-identification.38 | prescrit             | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2029      |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                      |
        | cycle-de-vie-identification.21 | aucune contestation, abandonné |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Quand le gestionnaire de flotte répond à l’ANTAI le <réponse flotte>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création du FPS  | réponse immatriculation | réponse flotte    |
        | cycle-de-vie-identification.22 | aucune contestation, avis envoyé | 8 septembre 2025 | 11 septembre 2025       | 11 septembre 2025 |
        | cycle-de-vie-identification.24 | notifié                          | 8 septembre 2025 | 11 septembre 2025       | 1er octobre 2025  |
        | cycle-de-vie-identification.36 | impayé                           | 3 février 2025   | 6 février 2025          | 15 mai 2025       |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : aucune contestation, titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 10 juillet 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                       |
        | cycle-de-vie-identification.26 | aucune contestation, titre payé |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Et que l’ANTAI a émis le titre exécutoire le <émission du titre>
      Et que l’ANTAI a adressé l’avertissement au redevable le <avertissement>
      Quand le gestionnaire de flotte répond à l’ANTAI le <réponse flotte>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création du FPS | réponse immatriculation | émission du titre | avertissement    | réponse flotte   |
        | cycle-de-vie-identification.27 | averti               | 5 juin 2025     | 10 juin 2025            | 14 octobre 2025   | 16 octobre 2025  | 6 novembre 2025  |
        | cycle-de-vie-identification.35 | avertissement envoyé | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2025 |
        | cycle-de-vie-identification.39 | prescrit             | 2 juillet 2025  | 7 juillet 2025          | 18 novembre 2025  | 20 novembre 2025 | 20 novembre 2029 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.28 | titre émis |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le fichier des véhicules volés répond à l’ANTAI : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.31 | titre émis |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message quand le gestionnaire de flotte répond à l’ANTAI : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation  |
        | cycle-de-vie-identification.34 | titre émis |
