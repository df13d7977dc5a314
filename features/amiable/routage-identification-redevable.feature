# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-identification-redevable
Fonctionnalité: Acheminement — Identification du redevable

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Question flotte » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.interrogation-flotte @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le gestionnaire de flotte

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 |
        | routage-identification-redevable.15 |

    @regle:routing-identification-redevable.interrogation-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’interrogation : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Quand l’ANTAI interroge le gestionnaire de flotte le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’interrogation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.18 |

    @regle:routing-identification-redevable.interrogation-flotte @role:antai @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le gestionnaire de flotte :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                                 |
        | routage-identification-redevable.30 |

  Règle: Le message « Question immatriculation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.interrogation-immatriculation @role:antai @niveau:obligatoire @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : envoi par une voie admise
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des immatriculations

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 |
        | routage-identification-redevable.13 |

    @regle:routing-identification-redevable.interrogation-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’interrogation quand l’ANTAI interroge le fichier des immatriculations : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Quand l’ANTAI interroge le fichier des immatriculations le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’interrogation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.16 |

    @regle:routing-identification-redevable.interrogation-immatriculation @role:antai @niveau:recommande @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                                 |
        | routage-identification-redevable.28 |

  Règle: Le message « Question véhicule volé » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des véhicules volés : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des véhicules volés

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 |
        | routage-identification-redevable.14 |

    @regle:routing-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’interrogation quand l’ANTAI interroge le fichier des véhicules volés : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Quand l’ANTAI interroge le fichier des véhicules volés le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’interrogation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.17 |

    @regle:routing-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des véhicules volés : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des véhicules volés :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                                 |
        | routage-identification-redevable.29 |

  Règle: Le message « Réponse flotte » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : voie électronique
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 |
        | routage-identification-redevable.09 |

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.11 |

  Règle: Le message « Réponse immatriculation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : voie électronique
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 |
        | routage-identification-redevable.01 |

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.03 |

  Règle: Le message « Réponse véhicule volé » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des véhicules volés : voie électronique
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte la réponse du fichier des véhicules volés

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 |
        | routage-identification-redevable.05 |

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 |
        | routage-identification-redevable.07 |
