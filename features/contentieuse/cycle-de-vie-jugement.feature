# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-jugement
Fonctionnalité: Cycle de vie — Notification de la décision du juge

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Notification de la décision du juge » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : requête déposée, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal notifie sa décision au requérant le 6 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.01 | requête déposée, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : requête déposée, notifié
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Quand le tribunal notifie sa décision au requérant le 2 avril 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation                |
        | cycle-de-vie-jugement.02 | requête déposée, notifié |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : désistement, notifié
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Et que le désistement du requérant est parvenu au tribunal le 16 juin 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Désistement »
      Et le dossier est dans l’état « Notifié »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation            |
        | cycle-de-vie-jugement.03 | désistement, notifié |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : décharge totale, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 16 juin 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.04 | décharge totale, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : décharge partielle, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand le tribunal notifie sa décision au requérant le 17 mars 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation                  |
        | cycle-de-vie-jugement.05 | décharge partielle, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : requête déposée, impayé
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Quand le tribunal notifie sa décision au requérant le 12 mai 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.06 | requête déposée, impayé |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : requête rejetée, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a communiqué le mémoire en défense au requérant le 15 mai 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 décembre 2025
      Quand le tribunal notifie sa décision au requérant le 2 décembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête rejetée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.07 | requête rejetée, averti |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 22 avril 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                     |
        | cycle-de-vie-jugement.08 | aucune contestation, constaté |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand le tribunal notifie sa décision à la collectivité le <décision notifiée>
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                               | constat de l’agent | décision notifiée |
        | cycle-de-vie-jugement.09 | aucune contestation, transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025     |
        | cycle-de-vie-jugement.16 | aucune contestation, averti             | 10 février 2025    | 16 juin 2025      |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                                  |
        | cycle-de-vie-jugement.10 | aucune contestation, forfait minoré ouvert |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû » : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand le tribunal notifie sa décision à la collectivité le 20 octobre 2025
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation                    |
        | cycle-de-vie-jugement.11 | aucune contestation, notifié |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû » : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand le tribunal notifie sa décision à la collectivité le 28 janvier 2026
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation                   |
        | cycle-de-vie-jugement.12 | aucune contestation, impayé |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                 |
        | cycle-de-vie-jugement.13 | aucune contestation, payé |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                               |
        | cycle-de-vie-jugement.14 | aucune contestation, plus rien n’est dû |

    @regle:transition-jugement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : recours préalable accepté en totalité, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Et que la collectivité s’est prononcée sur le recours préalable le 16 juin 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                      | situation                                                 |
        | cycle-de-vie-jugement.15 | recours préalable accepté en totalité, plus rien n’est dû |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant une décharge partielle : requête déposée, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 6 novembre 2025
      Quand le tribunal notifie au requérant une décharge partielle le 6 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.17 | requête déposée, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa requête : requête déposée, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 6 novembre 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa requête le 6 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête rejetée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.18 | requête déposée, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie au requérant un non-lieu : requête déposée, averti
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 6 novembre 2025
      Quand le tribunal notifie au requérant un non-lieu le 6 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Non-lieu »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation               |
        | cycle-de-vie-jugement.19 | requête déposée, averti |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : renonciation
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Quand le tribunal notifie sa décision au requérant le 18 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Renonciation »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation    |
        | cycle-de-vie-jugement.20 | renonciation |

    @regle:transition-jugement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : non-lieu
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception du dépôt du requérant le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié au requérant un non-lieu le 12 mai 2026
      Et que le tribunal a notifié sa décision à la collectivité le 12 mai 2026
      Quand le tribunal notifie sa décision au requérant le 12 mai 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Non-lieu »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                      | situation |
        | cycle-de-vie-jugement.21 | non-lieu  |
