# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-recours-requerant
Fonctionnalité: Acheminement — Échanges lors du recours contentieux et information du jugement

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Accusé de la requête » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal accuse réception de la requête : envoi par une voie admise
      Quand la requête du redevable parvient au tribunal le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception de la requête

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                          |
        | routage-recours-requerant.24 |

    @regle:routing-recours-requerant.accuse-depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer l’accusé de réception de la requête : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 16 juin 2025
      Quand le tribunal accuse réception de la requête le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer l’accusé de réception de la requête

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.28 |

  Règle: Le message « Mémoire communiqué » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.communication-memoire @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-41 @certitude:inferred
    Plan du scénario: le tribunal communique le mémoire en défense au requérant : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal communique le mémoire en défense au requérant

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                          |
        | routage-recours-requerant.26 |

    @regle:routing-recours-requerant.communication-memoire @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-41 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la communication du mémoire en défense : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal communique le mémoire en défense au requérant le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer la communication du mémoire en défense

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.30 |

    @regle:routing-recours-requerant.communication-memoire @role:ccsp @niveau:recommande @source:cgct-r2333-120-41 @certitude:inferred
    Plan du scénario: le tribunal communique le mémoire en défense au requérant : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal communique le mémoire en défense au requérant :
        | Voie | Interface ou Portail ou Papier |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                          |
        | routage-recours-requerant.44 |

  Règle: Le message « Demande d’exécution » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @certitude:inferred
    Plan du scénario: le tribunal prend en compte la demande d’exécution : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 6 décembre 2024
      Et que le tribunal a notifié au requérant une décharge totale le 6 février 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal prend en compte la demande d’exécution

      # pourquoi : chaque voie admise
      Exemples:
        | cas                          | situation | voie      |
        | routage-recours-requerant.19 | interface | Interface |
        | routage-recours-requerant.20 | portail   | Portail   |
        | routage-recours-requerant.21 | papier    | Papier    |

    @regle:routing-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la demande d’exécution : envoyé par l’ANTAI
      Étant donné que la requête du redevable est parvenue à la commission le 21 novembre 2024
      Et que la commission a communiqué la requête à la collectivité le 6 décembre 2024
      Et que le tribunal a notifié au requérant une décharge totale le 6 février 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse d’enregistrer la demande d’exécution

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.23 |

  Règle: Le message « Demande de régularisation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:inferred
    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 16 juin 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                          |
        | routage-recours-requerant.25 |

    @regle:routing-recours-requerant.demande-regularisation @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-39 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la demande de régularisation : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer la demande de régularisation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.29 |

    @regle:routing-recours-requerant.demande-regularisation @role:ccsp @niveau:recommande @source:cgct-r2333-120-39 @certitude:inferred
    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Voie | Interface ou Portail ou Papier |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                          |
        | routage-recours-requerant.43 |

  Règle: Le message « Dépôt de la requête » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-30 @source:ce-491026 @certitude:inferred
    Plan du scénario: la requête du redevable parvient au tribunal : <situation>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal <issue> la requête

      # pourquoi : chaque voie admise
      Exemples:
        | cas                          | situation       | voie            | issue                |
        | routage-recours-requerant.01 | interface       | Interface       | prend en compte      |
        | routage-recours-requerant.02 | portail         | Portail         | prend en compte      |
        | routage-recours-requerant.03 | papier          | Papier          | prend en compte      |
        | routage-recours-requerant.04 | dépôt au greffe | Dépôt au greffe | prend en compte      |
        | routage-recours-requerant.05 | voie postale    | Voie postale    | prend en compte      |
        | routage-recours-requerant.06 | télécopie       | Télécopie       | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                          | situation       | voie            | issue                |
        | routage-recours-requerant.32 | serveur vocal   | Serveur vocal   | refuse d’enregistrer |
        | routage-recours-requerant.33 | guichet         | Guichet         | refuse d’enregistrer |

    @regle:routing-recours-requerant.depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-30 @source:ce-491026 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la requête : envoyé par l’ANTAI
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse d’enregistrer la requête

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.08 |

  Règle: Le message « Désistement » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.desistement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: le tribunal prend en compte le désistement : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Quand le désistement du requérant parvient au tribunal le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal prend en compte le désistement

      # pourquoi : chaque voie admise
      Exemples:
        | cas                          | situation | voie      |
        | routage-recours-requerant.14 | interface | Interface |
        | routage-recours-requerant.15 | portail   | Portail   |
        | routage-recours-requerant.16 | papier    | Papier    |

    @regle:routing-recours-requerant.desistement @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-27 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer le désistement : envoyé par l’ANTAI
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Quand le désistement du requérant parvient au tribunal le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse d’enregistrer le désistement

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.18 |

  Règle: Le message « Décision au requérant » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal notifie sa décision au requérant : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                          |
        | routage-recours-requerant.27 |

    @regle:routing-recours-requerant.notification-decision @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la notification de la décision : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer la notification de la décision

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.31 |

  Règle: Le message « Régularisation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-requerant.regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:inferred
    Plan du scénario: le tribunal prend en compte la régularisation : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 17 mai 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 27 mai 2025
      Et que le requérant a reçu la demande de régularisation le 31 mai 2025
      Quand la régularisation du requérant parvient au tribunal le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal prend en compte la régularisation

      # pourquoi : chaque voie admise
      Exemples:
        | cas                          | situation | voie      |
        | routage-recours-requerant.09 | interface | Interface |
        | routage-recours-requerant.10 | portail   | Portail   |
        | routage-recours-requerant.11 | papier    | Papier    |

    @regle:routing-recours-requerant.regularisation @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-39 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la régularisation : envoyé par l’ANTAI
      Étant donné que la requête du redevable est parvenue au tribunal le 17 mai 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 27 mai 2025
      Et que le requérant a reçu la demande de régularisation le 31 mai 2025
      Quand la régularisation du requérant parvient au tribunal le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse d’enregistrer la régularisation

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                          |
        | routage-recours-requerant.13 |
