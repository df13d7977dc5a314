# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:routing @famille:routage-message-fps
Fonctionnalité: Acheminement — Message FPS (création/ modification/ annulation) en cycle complet

  Règles déduites de la description de l’échange.

  Règle: Le message « Annulation du FPS » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : <voie>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> l’annulation du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.09 | Liaison électronique authentifiée         | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.10 | Courrier                                  | refuse d’enregistrer |
        | routage-message-fps.29 | Serveur vocal                             | refuse d’enregistrer |
        | routage-message-fps.30 | Guichet                                   | refuse d’enregistrer |
        | routage-message-fps.31 | Papier                                    | refuse d’enregistrer |
        | routage-message-fps.32 | Lettre recommandée avec avis de réception | refuse d’enregistrer |
        | routage-message-fps.33 | Voie postale                              | refuse d’enregistrer |

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’annulation du forfait : envoyé par le tribunal
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer l’annulation du forfait

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.11 |

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’annulation du forfait : en cycle partiel
      Étant donné une collectivité en cycle partiel
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse d’enregistrer l’annulation du forfait

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    |
        | routage-message-fps.12 |

    @regle:routing-message-fps.annulation @role:collectivite @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : envoi par une voie admise
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    |
        | routage-message-fps.15 |

    @regle:routing-message-fps.annulation @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’annulation du forfait : adressé à la collectivité
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer l’annulation du forfait

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.18 |

  Règle: Le message « Modification du FPS » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : <voie>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> la modification du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.05 | Liaison électronique authentifiée         | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.06 | Courrier                                  | refuse d’enregistrer |
        | routage-message-fps.24 | Serveur vocal                             | refuse d’enregistrer |
        | routage-message-fps.25 | Guichet                                   | refuse d’enregistrer |
        | routage-message-fps.26 | Papier                                    | refuse d’enregistrer |
        | routage-message-fps.27 | Lettre recommandée avec avis de réception | refuse d’enregistrer |
        | routage-message-fps.28 | Voie postale                              | refuse d’enregistrer |

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la modification du forfait : envoyé par le tribunal
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la modification du forfait

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.07 |

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la modification du forfait : en cycle partiel
      Étant donné une collectivité en cycle partiel
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse d’enregistrer la modification du forfait

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    |
        | routage-message-fps.08 |

    @regle:routing-message-fps.modification @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : envoi par une voie admise
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Quand la collectivité accepte le recours préalable en partie le 16 juin 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    |
        | routage-message-fps.14 |

    @regle:routing-message-fps.modification @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la modification du forfait : adressé à la collectivité
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en partie le 16 juin 2025 :
        | Montant rectifié | 20,00 € |
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer la modification du forfait

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.17 |
