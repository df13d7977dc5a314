# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-demande-regularisation
Fonctionnalité: Cycle de vie — Demande de régularisation

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Demande de régularisation » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 14 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête à régulariser ou Renonciation »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.01 |

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand le tribunal demande au requérant de régulariser sa requête le 27 mars 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.05 |

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception de la requête le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 28 novembre 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.06 |

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : non-lieu
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié au requérant un non-lieu le 12 mai 2026
      Quand le tribunal demande au requérant de régulariser sa requête le 22 mai 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.07 |

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : requête rejetée
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception de la requête le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que le requérant a reçu la demande de régularisation le 14 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a communiqué le mémoire en défense au requérant le 15 mai 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 décembre 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 12 décembre 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.08 |

    @regle:transition-demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Quand le tribunal demande au requérant de régulariser sa requête le 26 juin 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                    |
        | cycle-de-vie-demande-regularisation.09 |
