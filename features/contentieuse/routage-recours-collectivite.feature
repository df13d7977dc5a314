# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-recours-collectivite
Fonctionnalité: Acheminement — Échanges lors du recours contentieux et information du jugement

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Accusé du mémoire » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal accuse réception du mémoire : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception du mémoire

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             |
        | routage-recours-collectivite.08 |

    @regle:routing-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer l’accusé de réception du mémoire : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer l’accusé de réception du mémoire

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.11 |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: le tribunal accuse réception du mémoire : <voie>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité <issue> l’accusé de réception du mémoire

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.19 | Interface                      | prend en compte      |
        | routage-recours-collectivite.20 | Portail                        | prend en compte      |
        | routage-recours-collectivite.21 | Papier                         | prend en compte      |
        | routage-recours-collectivite.22 | Dispositif de télétransmission | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.37 | Serveur vocal                  | refuse d’enregistrer |

    @regle:routing-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’accusé de réception du mémoire : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse d’enregistrer l’accusé de réception du mémoire

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.24 |

  Règle: Le message « Requête communiquée » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal communique la requête à la collectivité : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             |
        | routage-recours-collectivite.07 |

    @regle:routing-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la communication de la requête : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer la communication de la requête

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.10 |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal communique la requête à la collectivité : <voie>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité <issue> la communication de la requête

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.13 | Interface                      | prend en compte      |
        | routage-recours-collectivite.14 | Portail                        | prend en compte      |
        | routage-recours-collectivite.15 | Papier                         | prend en compte      |
        | routage-recours-collectivite.16 | Dispositif de télétransmission | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.36 | Serveur vocal                  | refuse d’enregistrer |

    @regle:routing-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la communication de la requête : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse d’enregistrer la communication de la requête

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.18 |

  Règle: Le message « Mémoire en défense » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité dépose son mémoire en défense : <voie>
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Voie | <voie> |
      Alors le tribunal <issue> le mémoire en défense

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.01 | Interface                      | prend en compte      |
        | routage-recours-collectivite.02 | Portail                        | prend en compte      |
        | routage-recours-collectivite.03 | Papier                         | prend en compte      |
        | routage-recours-collectivite.04 | Dispositif de télétransmission | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.33 | Télécopie                      | refuse d’enregistrer |
        | routage-recours-collectivite.34 | Serveur vocal                  | refuse d’enregistrer |

    @regle:routing-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer le mémoire en défense : envoyé par l’ANTAI
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors le tribunal refuse d’enregistrer le mémoire en défense

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.06 |

    @regle:routing-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité dépose son mémoire en défense : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             |
        | routage-recours-collectivite.31 |

    @regle:routing-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer le mémoire en défense : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer le mémoire en défense

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.32 |

  Règle: Le message « Décision au défendeur » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal notifie sa décision à la collectivité : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal notifie sa décision à la collectivité

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             |
        | routage-recours-collectivite.09 |

    @regle:routing-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer la notification de la décision : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié sa décision au requérant le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer la notification de la décision

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.12 |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal notifie sa décision à la collectivité : <voie>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité <issue> la notification de la décision

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.25 | Interface                      | prend en compte      |
        | routage-recours-collectivite.26 | Portail                        | prend en compte      |
        | routage-recours-collectivite.27 | Papier                         | prend en compte      |
        | routage-recours-collectivite.28 | Dispositif de télétransmission | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                             | voie                           | issue                |
        | routage-recours-collectivite.38 | Serveur vocal                  | refuse d’enregistrer |

    @regle:routing-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la notification de la décision : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse d’enregistrer la notification de la décision

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-recours-collectivite.30 |
