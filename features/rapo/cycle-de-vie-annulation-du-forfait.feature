# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-annulation-du-forfait
Fonctionnalité: Cycle de vie — Annulation du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: « Annulation du message FPS » n’est possible que dans les états du dossier qui le permettent

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
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
        | cycle-de-vie-annulation-du-forfait.01 | Renonciation, Titre émis |

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas : <situation>
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
        | cycle-de-vie-annulation-du-forfait.02 | Renonciation, Avertissement envoyé |

    @regle:transition-annulation-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, l’état du dossier ne le permet pas (2) : <situation>
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
        | cycle-de-vie-annulation-du-forfait.03 | Renonciation, Titre payé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                     |
        | cycle-de-vie-annulation-du-forfait.04 | Aucune contestation, Constaté |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 22 avril 2025
      Alors la collectivité fait annuler le forfait par l’ANTAI
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                               |
        | cycle-de-vie-annulation-du-forfait.05 | Aucune contestation, Transmis à l’ANTAI |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                                  |
        | cycle-de-vie-annulation-du-forfait.06 | Aucune contestation, Forfait minoré ouvert |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (2) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                    |
        | cycle-de-vie-annulation-du-forfait.07 | Aucune contestation, Notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (3) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité fait annuler le forfait par l’ANTAI le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                   |
        | cycle-de-vie-annulation-du-forfait.08 | Aucune contestation, Impayé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (4) : <situation>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré | 72 |
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                 |
        | cycle-de-vie-annulation-du-forfait.09 | Aucune contestation, Payé |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI, l’état du dossier le permet : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors la collectivité fait annuler le forfait par l’ANTAI
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                               |
        | cycle-de-vie-annulation-du-forfait.10 | Aucune contestation, Plus rien n’est dû |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (5) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 29 septembre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                         |
        | cycle-de-vie-annulation-du-forfait.11 | Recours préalable déposé, Notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (6) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
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
        | cycle-de-vie-annulation-du-forfait.12 | Recours préalable rejeté par décision, Notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (7) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
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
        | cycle-de-vie-annulation-du-forfait.13 | Recours préalable accepté en partie, Notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (8) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er avril 2025
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
        | cycle-de-vie-annulation-du-forfait.14 | Recours préalable irrecevable, Notifié |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI, l’état du dossier le permet (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors la collectivité fait annuler le forfait par l’ANTAI
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                   | situation                                                 |
        | cycle-de-vie-annulation-du-forfait.15 | Recours préalable accepté en totalité, Plus rien n’est dû |

    @regle:transition-annulation-du-forfait @role:collectivite @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (9) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                   | situation                   |
        | cycle-de-vie-annulation-du-forfait.16 | Aucune contestation, Averti |
