# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-rapo-decision
Fonctionnalité: Cycle de vie — Décision sur le recours préalable

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Décision sur le recours préalable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité se prononce sur le recours préalable le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                     |
        | cycle-de-vie-rapo-decision.01 | aucune contestation, constaté |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité se prononce sur le recours préalable le <décision sur le recours>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                               | constat de l’agent | décision sur le recours |
        | cycle-de-vie-rapo-decision.02 | aucune contestation, transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025           |
        | cycle-de-vie-rapo-decision.10 | aucune contestation, averti             | 10 février 2025    | 16 juin 2025            |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                                  |
        | cycle-de-vie-rapo-decision.03 | aucune contestation, forfait minoré ouvert |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                 |
        | cycle-de-vie-rapo-decision.04 | aucune contestation, payé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                               |
        | cycle-de-vie-rapo-decision.05 | aucune contestation, plus rien n’est dû |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable rejeté par décision, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand la collectivité se prononce sur le recours préalable le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                                      |
        | cycle-de-vie-rapo-decision.06 | recours préalable rejeté par décision, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable accepté en partie, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 octobre 2024
      Et que la collectivité a accusé réception du recours préalable le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand la collectivité se prononce sur le recours préalable le 24 octobre 2024
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                                    |
        | cycle-de-vie-rapo-decision.07 | recours préalable accepté en partie, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable accepté en totalité, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 16 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                                                 |
        | cycle-de-vie-rapo-decision.09 | recours préalable accepté en totalité, plus rien n’est dû |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : recours préalable irrecevable, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 mai 2025
      Et que la collectivité a accusé réception du recours préalable le 28 mai 2025
      Et que la collectivité a déclaré le recours préalable irrecevable le 12 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 12 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                              |
        | cycle-de-vie-rapo-decision.11 | recours préalable irrecevable, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité se prononce sur le recours préalable : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Quand la collectivité se prononce sur le recours préalable le 1er octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                         |
        | cycle-de-vie-rapo-decision.12 | recours préalable déposé, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en partie : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Quand la collectivité accepte le recours préalable en partie le 1er octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en partie »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                         |
        | cycle-de-vie-rapo-decision.13 | recours préalable déposé, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité déclare le recours préalable irrecevable : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Quand la collectivité déclare le recours préalable irrecevable le 1er octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable irrecevable »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                         |
        | cycle-de-vie-rapo-decision.14 | recours préalable déposé, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité rejette le recours préalable : recours préalable déposé, notifié
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Et que la collectivité a accusé réception du recours préalable le 1er octobre 2025
      Quand la collectivité rejette le recours préalable le 1er octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable rejeté par décision »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                         |
        | cycle-de-vie-rapo-decision.15 | recours préalable déposé, notifié |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité se prononce sur le recours préalable le 19 décembre 2025
      Alors l’issue reste ouverte : « Réponse tardive et date de la réponse »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                                    |
        | cycle-de-vie-rapo-decision.16 | recours préalable rejeté par silence, impayé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en partie : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité accepte le recours préalable en partie le 19 décembre 2025
      Alors l’issue reste ouverte : « Réponse tardive et date de la réponse »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                                    |
        | cycle-de-vie-rapo-decision.17 | recours préalable rejeté par silence, impayé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité déclare le recours préalable irrecevable : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité déclare le recours préalable irrecevable le 19 décembre 2025
      Alors l’issue reste ouverte : « Réponse tardive et date de la réponse »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                                    |
        | cycle-de-vie-rapo-decision.18 | recours préalable rejeté par silence, impayé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité rejette le recours préalable : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité rejette le recours préalable le 19 décembre 2025
      Alors l’issue reste ouverte : « Réponse tardive et date de la réponse »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                                    |
        | cycle-de-vie-rapo-decision.19 | recours préalable rejeté par silence, impayé |
