# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-recours-collectivite
Fonctionnalité: Acheminement — Échanges lors du recours contentieux et information du jugement

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: « Accusé de dépôt » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal accuse réception du mémoire : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception du mémoire :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.08 | envoi     |

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal refuse le message : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation             |
        | routage-recours-collectivite.11 | adressé à le tribunal |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a accusé réception du recours préalable le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.19 | Interface                      | Interface                      |
        | routage-recours-collectivite.20 | Portail                        | Portail                        |
        | routage-recours-collectivite.21 | Papier                         | Papier                         |
        | routage-recours-collectivite.22 | Dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a accusé réception du recours préalable le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.23 | Courrier  |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a accusé réception du recours préalable le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             | situation          |
        | routage-recours-collectivite.24 | envoyé par l’ANTAI |

  Règle: « Requête communiquée » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal communique la requête à la collectivité : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors le tribunal communique la requête à la collectivité :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.07 | envoi     |

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message, un destinataire qui n’est pas le bon : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation             |
        | routage-recours-collectivite.10 | adressé à le tribunal |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message, chaque voie admise : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.13 | Interface                      | Interface                      |
        | routage-recours-collectivite.14 | Portail                        | Portail                        |
        | routage-recours-collectivite.15 | Papier                         | Papier                         |
        | routage-recours-collectivite.16 | Dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, une voie que rien n’admet : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.17 | Courrier  |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un émetteur qui n’est pas le bon (2) : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             | situation          |
        | routage-recours-collectivite.18 | envoyé par l’ANTAI |

  Règle: « Mémoire en défense » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal prend en compte le message : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.01 | Interface                      | Interface                      |
        | routage-recours-collectivite.02 | Portail                        | Portail                        |
        | routage-recours-collectivite.03 | Papier                         | Papier                         |
        | routage-recours-collectivite.04 | Dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message, une voie que rien n’admet : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Voie | Courrier |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.05 | Courrier  |

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             | situation          |
        | routage-recours-collectivite.06 | envoyé par l’ANTAI |

    @regle:routing-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité dépose son mémoire en défense : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a accusé réception du recours préalable le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors la collectivité dépose son mémoire en défense :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.31 | envoi     |

    @regle:routing-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un destinataire qui n’est pas le bon : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a accusé réception du recours préalable le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation                 |
        | routage-recours-collectivite.32 | adressé à la collectivité |

  Règle: « Décision notifiée » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal notifie sa décision à la collectivité : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal notifie sa décision à la collectivité :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.09 | envoi     |

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal refuse le message, un destinataire qui n’est pas le bon (2) : <situation>
      Étant donné que la requête du redevable est parvenue à la juridiction le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié sa décision au requérant le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation             |
        | routage-recours-collectivite.12 | adressé à le tribunal |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message, chaque voie admise (2) : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a accusé réception du recours préalable le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.25 | Interface                      | Interface                      |
        | routage-recours-collectivite.26 | Portail                        | Portail                        |
        | routage-recours-collectivite.27 | Papier                         | Papier                         |
        | routage-recours-collectivite.28 | Dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, une voie que rien n’admet (2) : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a accusé réception du recours préalable le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.29 | Courrier  |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un émetteur qui n’est pas le bon (3) : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a accusé réception du recours préalable le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             | situation          |
        | routage-recours-collectivite.30 | envoyé par l’ANTAI |
