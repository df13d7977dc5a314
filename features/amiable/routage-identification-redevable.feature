# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-identification-redevable
Fonctionnalité: Acheminement — Identification du redevable

  Règles déduites de la description de l’échange.

  Règle: « Question flotte » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.interrogation-flotte @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le gestionnaire de flotte :
        | Voie | Voie électronique |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.15 | envoi     |

    @regle:routing-identification-redevable.interrogation-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Quand l’ANTAI interroge le gestionnaire de flotte le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.18 | adressé à l’ANTAI |

  Règle: « Question immatriculation » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.interrogation-immatriculation @role:antai @niveau:obligatoire @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : <situation>
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Voie | Voie électronique |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.13 | envoi     |

    @regle:routing-identification-redevable.interrogation-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un destinataire qui n’est pas le bon : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Quand l’ANTAI interroge le fichier des immatriculations le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.16 | adressé à l’ANTAI |

  Règle: « Question véhicule volé » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI interroge le fichier des véhicules volés : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des véhicules volés :
        | Voie | Voie électronique |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.14 | envoi     |

    @regle:routing-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un destinataire qui n’est pas le bon (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Quand l’ANTAI interroge le fichier des véhicules volés le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.17 | adressé à l’ANTAI |

  Règle: « Réponse flotte » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.09 | Voie électronique |

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une voie que rien n’admet : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.10 | Courrier  |

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 | situation              |
        | routage-identification-redevable.11 | envoyé par le tribunal |

    @regle:routing-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:ce-438253 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange : <situation>
      Étant donné une collectivité en cycle partiel
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                                 | situation        |
        | routage-identification-redevable.12 | en cycle partiel |

  Règle: « Réponse immatriculation » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message, chaque voie admise : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.01 | Voie électronique |

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une voie que rien n’admet (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.02 | Courrier  |

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 | situation              |
        | routage-identification-redevable.03 | envoyé par le tribunal |

    @regle:routing-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange (2) : <situation>
      Étant donné une collectivité en cycle partiel
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                                 | situation        |
        | routage-identification-redevable.04 | en cycle partiel |

  Règle: « Réponse véhicule volé » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message, chaque voie admise (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                 | situation         |
        | routage-identification-redevable.05 | Voie électronique |

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une voie que rien n’admet (3) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                                 | situation |
        | routage-identification-redevable.06 | Courrier  |

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon (3) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                 | situation              |
        | routage-identification-redevable.07 | envoyé par le tribunal |

    @regle:routing-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange (3) : <situation>
      Étant donné une collectivité en cycle partiel
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                                 | situation        |
        | routage-identification-redevable.08 | en cycle partiel |
