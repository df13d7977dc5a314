# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:routing @famille:routage-message-fps
Fonctionnalité: Acheminement — Message FPS (création/ modification/ annulation) en cycle complet

  Règles déduites de la description de l’échange.

  Règle: « Annulation du FPS » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | Liaison électronique authentifiée |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | situation                         |
        | routage-message-fps.09 | Liaison électronique authentifiée |

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | situation |
        | routage-message-fps.10 | Courrier  |

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    | situation              |
        | routage-message-fps.11 | envoyé par le tribunal |

    @regle:routing-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange : <situation>
      Étant donné une collectivité en cycle partiel
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    | situation        |
        | routage-message-fps.12 | en cycle partiel |

    @regle:routing-message-fps.annulation @role:collectivite @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors la collectivité fait annuler le forfait par l’ANTAI :
        | Voie | Liaison électronique authentifiée |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    | situation |
        | routage-message-fps.15 | envoi     |

    @regle:routing-message-fps.annulation @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    | situation                 |
        | routage-message-fps.18 | adressé à la collectivité |

  Règle: « Modification du FPS » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message, chaque voie admise : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | Liaison électronique authentifiée |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | situation                         |
        | routage-message-fps.05 | Liaison électronique authentifiée |

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une voie que rien n’admet : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | situation |
        | routage-message-fps.06 | Courrier  |

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    | situation              |
        | routage-message-fps.07 | envoyé par le tribunal |

    @regle:routing-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange (2) : <situation>
      Étant donné une collectivité en cycle partiel
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    | situation        |
        | routage-message-fps.08 | en cycle partiel |

    @regle:routing-message-fps.modification @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Quand la collectivité accepte le recours préalable en partie le 16 juin 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Voie | Liaison électronique authentifiée |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    | situation |
        | routage-message-fps.14 | envoi     |

    @regle:routing-message-fps.modification @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un destinataire qui n’est pas le bon : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en partie le 16 juin 2025 :
        | Montant rectifié | 20,00 € |
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    | situation                 |
        | routage-message-fps.17 | adressé à la collectivité |
