# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-annulation-du-forfait
Fonctionnalité: Cycle de vie — Annulation du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Annulation du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre émis
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                |
        | cycle-de-vie-annulation-du-forfait.01 | renonciation, titre émis |

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : renonciation, avertissement envoyé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 20 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                          |
        | cycle-de-vie-annulation-du-forfait.02 | renonciation, avertissement envoyé |

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Et que le redevable a payé le titre exécutoire le 10 décembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 10 décembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                |
        | cycle-de-vie-annulation-du-forfait.03 | renonciation, titre payé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                     |
        | cycle-de-vie-annulation-du-forfait.04 | aucune contestation, constaté |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 22 avril 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                               |
        | cycle-de-vie-annulation-du-forfait.05 | aucune contestation, transmis à l’ANTAI |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                                  |
        | cycle-de-vie-annulation-du-forfait.06 | aucune contestation, forfait minoré ouvert |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                    |
        | cycle-de-vie-annulation-du-forfait.07 | aucune contestation, notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité fait annuler le forfait par l’ANTAI le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                   |
        | cycle-de-vie-annulation-du-forfait.08 | aucune contestation, impayé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                 |
        | cycle-de-vie-annulation-du-forfait.09 | aucune contestation, payé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                               |
        | cycle-de-vie-annulation-du-forfait.10 | aucune contestation, plus rien n’est dû |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 29 septembre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                         |
        | cycle-de-vie-annulation-du-forfait.11 | recours préalable déposé, notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable rejeté par décision, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                                      |
        | cycle-de-vie-annulation-du-forfait.12 | recours préalable rejeté par décision, notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable accepté en partie, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 octobre 2024
      Et que la collectivité a accusé réception du recours préalable le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand la collectivité fait annuler le forfait par l’ANTAI le 24 octobre 2024
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                                    |
        | cycle-de-vie-annulation-du-forfait.13 | recours préalable accepté en partie, notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable irrecevable, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 28 mai 2025
      Et que la collectivité a déclaré le recours préalable irrecevable le 12 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 12 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                              |
        | cycle-de-vie-annulation-du-forfait.14 | recours préalable irrecevable, notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : recours préalable accepté en totalité, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                                                 |
        | cycle-de-vie-annulation-du-forfait.15 | recours préalable accepté en totalité, plus rien n’est dû |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, averti
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                   |
        | cycle-de-vie-annulation-du-forfait.16 | aucune contestation, averti |
