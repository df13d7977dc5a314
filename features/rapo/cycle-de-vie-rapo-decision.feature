# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-rapo-decision
Fonctionnalité: Cycle de vie — Décision sur le recours préalable

  Règles déduites du cycle de vie du dossier.
  Question ouverte : D-19, Réponse tardive et date de la réponse.

  Règle: L’événement « Décision sur le recours préalable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en totalité : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité accepte le recours préalable en totalité le 22 janvier 2026
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.28 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité accepte le recours préalable en partie : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité accepte le recours préalable en partie le 22 janvier 2026
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.29 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité déclare le recours irrecevable : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité déclare le recours irrecevable le 22 janvier 2026
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.30 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law @doute:D-19
    Plan du scénario: l’issue reste ouverte quand la collectivité rejette le recours préalable : recours préalable rejeté par silence, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité rejette le recours préalable le 22 janvier 2026
      Alors la collectivité reste libre (D-19)

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.31 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en totalité : recours préalable déposé, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité accepte le recours préalable en totalité le 7 novembre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.34 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en partie : recours préalable déposé, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité accepte le recours préalable en partie le 7 novembre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en partie »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.35 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité déclare le recours irrecevable : recours préalable déposé, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité déclare le recours irrecevable le 7 novembre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable irrecevable »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.36 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité rejette le recours préalable : recours préalable déposé, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand la collectivité rejette le recours préalable le 7 novembre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable rejeté par décision »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.37 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en partie : requête déposée
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand la collectivité accepte le recours préalable en partie le 26 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.40 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en partie : recours préalable rejeté par décision
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand la collectivité accepte le recours préalable en partie le 30 octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en partie »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.45 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en totalité : recours préalable rejeté par décision
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand la collectivité accepte le recours préalable en totalité le 30 octobre 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.46 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité accepte le recours préalable en totalité : recours préalable accepté en partie
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand la collectivité accepte le recours préalable en totalité le 31 octobre 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable accepté en totalité »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.47 |

    @regle:transition-rapo-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité rejette le recours préalable : recours préalable accepté en partie
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand la collectivité rejette le recours préalable le 31 octobre 2024
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Recours préalable rejeté par décision »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                           |
        | cycle-de-vie-rapo-decision.48 |
