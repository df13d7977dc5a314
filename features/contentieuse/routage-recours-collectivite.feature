# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-recours-collectivite
Fonctionnalité: Acheminement — Échanges lors du recours contentieux et information du jugement

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Accusé de dépôt » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal accuse réception du mémoire : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception du mémoire :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation                 |
        | routage-recours-collectivite.08 | envoi par une voie admise |

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal refuse le message : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation           |
        | routage-recours-collectivite.11 | adressé au tribunal |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.19 | interface                      | Interface                      |
        | routage-recours-collectivite.20 | portail                        | Portail                        |
        | routage-recours-collectivite.21 | papier                         | Papier                         |
        | routage-recours-collectivite.22 | dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité refuse le message : courrier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
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
        | routage-recours-collectivite.23 | courrier  |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité refuse le message : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
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

  Règle: Le message « Requête communiquée » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal communique la requête à la collectivité : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation                 |
        | routage-recours-collectivite.07 | envoi par une voie admise |

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message quand le tribunal communique la requête à la collectivité : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation           |
        | routage-recours-collectivite.10 | adressé au tribunal |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message quand le tribunal communique la requête à la collectivité : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.13 | interface                      | Interface                      |
        | routage-recours-collectivite.14 | portail                        | Portail                        |
        | routage-recours-collectivite.15 | papier                         | Papier                         |
        | routage-recours-collectivite.16 | dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message quand le tribunal communique la requête à la collectivité : courrier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.17 | courrier  |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message quand le tribunal communique la requête à la collectivité : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             | situation          |
        | routage-recours-collectivite.18 | envoyé par l’ANTAI |

  Règle: Le message « Mémoire en défense » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal prend en compte le message : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.01 | interface                      | Interface                      |
        | routage-recours-collectivite.02 | portail                        | Portail                        |
        | routage-recours-collectivite.03 | papier                         | Papier                         |
        | routage-recours-collectivite.04 | dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message : courrier
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Voie | Courrier |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.05 | courrier  |

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse le message : envoyé par l’ANTAI
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
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
    Plan du scénario: la collectivité dépose son mémoire en défense : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation                 |
        | routage-recours-collectivite.31 | envoi par une voie admise |

    @regle:routing-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse le message : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
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

  Règle: Le message « Décision notifiée » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal notifie sa décision à la collectivité : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal notifie sa décision à la collectivité :
        | Voie | Interface ou Portail ou Papier ou Dispositif de télétransmission |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             | situation                 |
        | routage-recours-collectivite.09 | envoi par une voie admise |

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal refuse le message quand le tribunal notifie sa décision à la collectivité : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié sa décision au requérant le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             | situation           |
        | routage-recours-collectivite.12 | adressé au tribunal |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message quand le tribunal notifie sa décision à la collectivité : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | situation                      | voie                           |
        | routage-recours-collectivite.25 | interface                      | Interface                      |
        | routage-recours-collectivite.26 | portail                        | Portail                        |
        | routage-recours-collectivite.27 | papier                         | Papier                         |
        | routage-recours-collectivite.28 | dispositif de télétransmission | Dispositif de télétransmission |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité refuse le message quand le tribunal notifie sa décision à la collectivité : courrier
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | situation |
        | routage-recours-collectivite.29 | courrier  |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité refuse le message quand le tribunal notifie sa décision à la collectivité : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
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
