# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-identification
Fonctionnalité: Cycle de vie — Identification du redevable

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Identification du redevable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des immatriculations répond à l’ANTAI qu’il ne connaît pas de redevable le 6 mai 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.03 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le fichier des immatriculations répond à l’ANTAI le <réponse>
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création   | réponse    |
        | cycle-de-vie-identification.04 | aucune contestation, avis envoyé | 08/09/2025 | 11/09/2025 |
        | cycle-de-vie-identification.06 | notifié                          | 08/09/2025 | 01/10/2025 |
        | cycle-de-vie-identification.30 | impayé                           | 03/02/2025 | 15/05/2025 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations quand le fichier des immatriculations répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 5 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Et que l’ANTAI a adressé l’avertissement au redevable 2 jours plus tard
      Quand le fichier des immatriculations répond à l’ANTAI le <réponse>
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création   | émission   | réponse    |
        | cycle-de-vie-identification.09 | averti               | 05/06/2025 | 14/10/2025 | 06/11/2025 |
        | cycle-de-vie-identification.29 | avertissement envoyé | 02/07/2025 | 18/11/2025 | 20/11/2025 |
        | cycle-de-vie-identification.37 | prescrit             | 02/07/2025 | 18/11/2025 | 20/11/2029 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.12 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le fichier des véhicules volés répond à l’ANTAI le <réponse>
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création   | réponse    |
        | cycle-de-vie-identification.13 | aucune contestation, avis envoyé | 08/09/2025 | 11/09/2025 |
        | cycle-de-vie-identification.15 | notifié                          | 08/09/2025 | 01/10/2025 |
        | cycle-de-vie-identification.33 | impayé                           | 03/02/2025 | 15/05/2025 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés quand le fichier des véhicules volés répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 5 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Et que l’ANTAI a adressé l’avertissement au redevable 2 jours plus tard
      Quand le fichier des véhicules volés répond à l’ANTAI le <réponse>
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création   | émission   | réponse    |
        | cycle-de-vie-identification.18 | averti               | 05/06/2025 | 14/10/2025 | 06/11/2025 |
        | cycle-de-vie-identification.32 | avertissement envoyé | 02/07/2025 | 18/11/2025 | 20/11/2025 |
        | cycle-de-vie-identification.38 | prescrit             | 02/07/2025 | 18/11/2025 | 20/11/2029 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.21 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le gestionnaire de flotte répond à l’ANTAI le <réponse flotte>
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation                        | création   | réponse flotte |
        | cycle-de-vie-identification.22 | aucune contestation, avis envoyé | 08/09/2025 | 11/09/2025     |
        | cycle-de-vie-identification.24 | notifié                          | 08/09/2025 | 01/10/2025     |
        | cycle-de-vie-identification.36 | impayé                           | 03/02/2025 | 15/05/2025     |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte quand le gestionnaire de flotte répond à l’ANTAI : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 5 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Et que l’ANTAI a adressé l’avertissement au redevable 2 jours plus tard
      Quand le gestionnaire de flotte répond à l’ANTAI le <réponse flotte>
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            | situation            | création   | émission   | réponse flotte |
        | cycle-de-vie-identification.27 | averti               | 05/06/2025 | 14/10/2025 | 06/11/2025     |
        | cycle-de-vie-identification.35 | avertissement envoyé | 02/07/2025 | 18/11/2025 | 20/11/2025     |
        | cycle-de-vie-identification.39 | prescrit             | 02/07/2025 | 18/11/2025 | 20/11/2029     |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.28 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.31 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : titre émis
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.34 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Et que l’ANTAI a informé la collectivité du paiement le 11 juillet 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 15 juillet 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.40 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Et que l’ANTAI a informé la collectivité du paiement le 11 juillet 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 15 juillet 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.41 |

    @regle:transition-identification @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : titre payé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Et que l’ANTAI a informé la collectivité du paiement le 11 juillet 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 15 juillet 2025
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                            |
        | cycle-de-vie-identification.42 |
