# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-information-annulation
Fonctionnalité: Cycle de vie — Information pour annulation du forfait ou du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Information pour annulation du forfait ou du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre émis
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                |
        | cycle-de-vie-information-annulation.01 | renonciation, titre émis |

    @regle:transition-information-annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, avertissement envoyé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 20 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                          |
        | cycle-de-vie-information-annulation.02 | renonciation, avertissement envoyé |

    @regle:transition-information-annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Et que le redevable a payé le titre exécutoire le 10 décembre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 10 décembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                |
        | cycle-de-vie-information-annulation.03 | renonciation, titre payé |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                     |
        | cycle-de-vie-information-annulation.04 | aucune contestation, constaté |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le <information d’annulation>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                               | constat de l’agent | information d’annulation |
        | cycle-de-vie-information-annulation.05 | aucune contestation, transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025            |
        | cycle-de-vie-information-annulation.16 | aucune contestation, averti             | 10 février 2025    | 16 juin 2025             |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                                  |
        | cycle-de-vie-information-annulation.06 | aucune contestation, forfait minoré ouvert |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                    |
        | cycle-de-vie-information-annulation.07 | aucune contestation, notifié |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                   |
        | cycle-de-vie-information-annulation.08 | aucune contestation, impayé |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                 |
        | cycle-de-vie-information-annulation.09 | aucune contestation, payé |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                               |
        | cycle-de-vie-information-annulation.10 | aucune contestation, plus rien n’est dû |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 29 septembre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                         |
        | cycle-de-vie-information-annulation.11 | recours préalable déposé, notifié |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable rejeté par décision, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                                      |
        | cycle-de-vie-information-annulation.12 | recours préalable rejeté par décision, notifié |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable accepté en partie, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 octobre 2024
      Et que la collectivité a accusé réception du recours préalable le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 24 octobre 2024
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                                    |
        | cycle-de-vie-information-annulation.13 | recours préalable accepté en partie, notifié |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable irrecevable, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 28 mai 2025
      Et que la collectivité a déclaré le recours préalable irrecevable le 12 juin 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 12 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                              |
        | cycle-de-vie-information-annulation.14 | recours préalable irrecevable, notifié |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable accepté en totalité, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 16 juin 2025
      Quand la collectivité demande à l’ANTAI d’annuler la somme due le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    | situation                                                 |
        | cycle-de-vie-information-annulation.15 | recours préalable accepté en totalité, plus rien n’est dû |
