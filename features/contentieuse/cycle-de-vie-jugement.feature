# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-jugement
Fonctionnalité: Cycle de vie — Notification de la décision du juge

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Notification de la décision du juge » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa demande : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 5 janvier 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête rejetée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.01 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement : désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Et que le désistement du requérant est parvenu au tribunal le 16 juin 2025
      Quand le tribunal notifie au requérant l’ordonnance qui lui donne acte de son désistement le 23 juillet 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Désistement »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.03 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand le tribunal notifie sa décision au requérant le 15 mai 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.05 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : requête rejetée
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception de la requête le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que le requérant a reçu la demande de régularisation le 14 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a communiqué le mémoire en défense au requérant le 15 mai 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 décembre 2025
      Quand le tribunal notifie sa décision au requérant le 30 janvier 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête rejetée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.07 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : non-lieu
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié au requérant un non-lieu le 12 mai 2026
      Quand le tribunal notifie sa décision au requérant le 10 juillet 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Non-lieu »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.23 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant un non-lieu : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal notifie au requérant un non-lieu le 20 janvier 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Non-lieu »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.24 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Quand le tribunal notifie sa décision au requérant le 14 août 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.26 |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge totale » : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le tribunal notifie à la collectivité une décharge totale le 1er août 2025
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.29 |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge partielle » : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le tribunal notifie à la collectivité une décharge partielle le 1er août 2025
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.30 |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Non-lieu » : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le tribunal notifie à la collectivité un non-lieu le 1er août 2025
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Non-lieu »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.31 |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête rejetée » : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le tribunal notifie à la collectivité le rejet de la requête le 1er août 2025
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Requête rejetée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.32 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant une décharge totale : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Quand le tribunal notifie au requérant une décharge totale le 22 mai 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.33 |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant une décharge partielle : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Quand le tribunal notifie au requérant une décharge partielle le 22 mai 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      |
        | cycle-de-vie-jugement.34 |
