# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-rapo-decision
Fonctionnalité: Cycle de vie — Décision sur le recours préalable

  Règles déduites du cycle de vie du dossier.
  Question ouverte : D-19, Réponse tardive et date de la réponse.

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
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                               |
        | cycle-de-vie-rapo-decision.05 | aucune contestation, plus rien n’est dû |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité se prononce sur le recours préalable le <décision sur le recours>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                                 | décision sur le recours |
        | cycle-de-vie-rapo-decision.20 | aucune contestation, impayé               | 28/01/2026              |
        | cycle-de-vie-rapo-decision.21 | aucune contestation, titre émis           | 17/02/2026              |
        | cycle-de-vie-rapo-decision.22 | aucune contestation, avertissement envoyé | 19/02/2026              |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité se prononce sur le recours préalable : recours préalable déposé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 février 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 8 mars 2024
      Et que la collectivité a accusé réception du recours préalable le 11 mars 2024
      Quand la collectivité se prononce sur le recours préalable le 15 mars 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                |
        | cycle-de-vie-rapo-decision.23 | recours préalable déposé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : requête déposée, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 janvier 2026
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 janvier 2026
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 janvier 2026
      Et que la collectivité a accusé réception du recours préalable le 2 février 2026
      Et que la collectivité a rejeté le recours préalable le 12 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a retiré le forfait le 23 mars 2026
      Quand la collectivité se prononce sur le recours préalable le 23 mars 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                           | situation                           |
        | cycle-de-vie-rapo-decision.24 | requête déposée, plus rien n’est dû |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en partie : recours préalable déposé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 février 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 8 mars 2024
      Et que la collectivité a accusé réception du recours préalable le 11 mars 2024
      Quand la collectivité accepte le recours préalable en partie le 15 mars 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en partie »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                |
        | cycle-de-vie-rapo-decision.25 | recours préalable déposé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité déclare le recours irrecevable : recours préalable déposé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 février 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 8 mars 2024
      Et que la collectivité a accusé réception du recours préalable le 11 mars 2024
      Quand la collectivité déclare le recours irrecevable le 15 mars 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable irrecevable »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                |
        | cycle-de-vie-rapo-decision.26 | recours préalable déposé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité rejette le recours préalable : recours préalable déposé
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 février 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 14 février 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 8 mars 2024
      Et que la collectivité a accusé réception du recours préalable le 11 mars 2024
      Quand la collectivité rejette le recours préalable le 15 mars 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable rejeté par décision »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                |
        | cycle-de-vie-rapo-decision.27 | recours préalable déposé |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte : recours préalable rejeté par silence
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité se prononce sur le recours préalable le 19 décembre 2025
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                            |
        | cycle-de-vie-rapo-decision.28 | recours préalable rejeté par silence |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en partie : recours préalable rejeté par silence
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité accepte le recours préalable en partie le 19 décembre 2025
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                            |
        | cycle-de-vie-rapo-decision.29 | recours préalable rejeté par silence |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité déclare le recours irrecevable : recours préalable rejeté par silence
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité déclare le recours irrecevable le 19 décembre 2025
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                            |
        | cycle-de-vie-rapo-decision.30 | recours préalable rejeté par silence |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité rejette le recours préalable : recours préalable rejeté par silence
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 septembre 2025
      Quand la collectivité rejette le recours préalable le 19 décembre 2025
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           | situation                            |
        | cycle-de-vie-rapo-decision.31 | recours préalable rejeté par silence |
