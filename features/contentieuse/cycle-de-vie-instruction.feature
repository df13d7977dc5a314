# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-instruction
Fonctionnalité: Cycle de vie — Instruction de la requête

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Instruction de la requête » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le tribunal communique la requête à la collectivité : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal communique la requête à la collectivité le 21 novembre 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.01 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand le tribunal communique la requête à la collectivité le 1er avril 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.05 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception de la requête le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand le tribunal communique la requête à la collectivité le 3 décembre 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.06 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : non-lieu
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié au requérant un non-lieu le 12 mai 2026
      Quand le tribunal communique la requête à la collectivité le 27 mai 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.07 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
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
      Quand le tribunal communique la requête à la collectivité le 17 décembre 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.08 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception de la requête le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Quand la collectivité dépose son mémoire en défense le 10 avril 2026
      Alors le tribunal prend en compte le mémoire en défense
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.14 |

    @regle:transition-instruction @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » quand le tribunal accuse réception du mémoire : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 3 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 26 février 2025
      Et que la collectivité a rejeté le recours préalable le 14 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Quand le tribunal accuse réception du mémoire le 12 mai 2025
      Alors la collectivité prend en compte l’accusé de réception du mémoire
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.43 |

    @regle:transition-instruction @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Quand le tribunal communique la requête à la collectivité le 1er juillet 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.47 |

    @regle:transition-instruction @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » quand le tribunal communique la requête à la collectivité : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand le tribunal communique la requête à la collectivité le 1er juillet 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.49 |

    @regle:transition-instruction @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: la collectivité dépose son mémoire en défense : requête déposée
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 16 juin 2025
      Quand la collectivité dépose son mémoire en défense le 4 juillet 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-instruction.50 |
