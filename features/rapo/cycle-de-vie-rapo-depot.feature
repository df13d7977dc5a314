# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-rapo-depot
Fonctionnalité: Cycle de vie — Dépôt du recours préalable

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Dépôt du recours préalable » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable déposé » : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand le recours préalable du redevable parvient à la collectivité le 3 mai 2025 :
        | Date d’envoi du recours | 3 mai 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.01 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : <envoi>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Quand le recours préalable du redevable parvient à la collectivité le <envoi> :
        | Date d’envoi du recours | <envoi> |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      # .02 : recours préalable déposé, notifié
      # .10 : recours préalable rejeté par silence, impayé
      Exemples:
        | cas | envoi      | état                                                             |
        | .02 | 10/11/2025 | Recours préalable déposé                                         |
        | .10 | 22/01/2026 | Recours préalable rejeté par silence ou Recours préalable déposé |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable rejeté par décision ou Recours préalable déposé » : recours préalable rejeté par décision
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 septembre 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 1er octobre 2025
      Et que la collectivité a rejeté le recours préalable le 20 octobre 2025
      Quand le recours préalable du redevable parvient à la collectivité le 31 octobre 2025 :
        | Date d’envoi du recours | 31 octobre 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Recours préalable rejeté par décision ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.03 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable accepté en partie ou Recours préalable déposé » : recours préalable accepté en partie
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 septembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 septembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 octobre 2024
      Et que la collectivité a accepté le recours préalable en partie le 24 octobre 2024
      Quand le recours préalable du redevable parvient à la collectivité le 5 novembre 2024 :
        | Date d’envoi du recours | 5 novembre 2024 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Recours préalable accepté en partie ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.04 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable irrecevable ou Recours préalable déposé » : recours préalable irrecevable
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 28 mai 2025 :
        | Date d’envoi de l’avis | 4 avril 2025 |
      Et que la collectivité a déclaré le recours irrecevable le 12 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 24 juin 2025 :
        | Date d’envoi du recours | 24 juin 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Recours préalable irrecevable ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.05 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recours préalable accepté en totalité ou Recours préalable déposé » : recours préalable accepté en totalité
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 28 juin 2025 :
        | Date d’envoi du recours | 28 juin 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Recours préalable accepté en totalité ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.06 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée ou Recours préalable déposé » : requête déposée
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 28 juin 2025 :
        | Date d’envoi du recours | 28 juin 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Requête déposée ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.11 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge totale ou Recours préalable déposé » : décharge totale
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 16 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 28 juin 2025 :
        | Date d’envoi du recours | 28 juin 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Décharge totale ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.12 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge partielle ou Recours préalable déposé » : décharge partielle
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié à la collectivité une décharge partielle le 17 mars 2026
      Quand le recours préalable du redevable parvient à la collectivité le 28 mars 2026 :
        | Date d’envoi du recours | 28 mars 2026 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Décharge partielle ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.13 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Non-lieu ou Recours préalable déposé » : non-lieu, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 12 janvier 2026
      Et que la collectivité a transmis le forfait à l’ANTAI le 12 janvier 2026
      Et que le recours préalable du redevable est parvenu à la collectivité le 2 février 2026
      Et que la collectivité a rejeté le recours préalable le 12 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a retiré le forfait le 23 mars 2026
      Et que la collectivité a fait annuler le forfait par l’ANTAI le 24 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié à la collectivité un non-lieu le 12 mai 2026
      Quand le recours préalable du redevable parvient à la collectivité le 23 mai 2026 :
        | Date d’envoi du recours | 23 mai 2026 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Non-lieu ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.14 |

    @regle:transition-rapo-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-l2333-87 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête rejetée ou Recours préalable déposé » : requête rejetée
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 3 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 février 2025
      Et que la collectivité a rejeté le recours préalable le 14 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a notifié à la collectivité le rejet de la requête le 2 décembre 2025
      Quand le recours préalable du redevable parvient à la collectivité le 13 décembre 2025 :
        | Date d’envoi du recours | 13 décembre 2025 |
      Alors la collectivité prend en compte le recours préalable
      Et le dossier est dans l’état « Requête rejetée ou Recours préalable déposé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-rapo-depot.15 |
