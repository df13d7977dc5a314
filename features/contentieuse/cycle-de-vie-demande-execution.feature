# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-demande-execution
Fonctionnalité: Cycle de vie — Demande d’exécution

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Demande d’exécution » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 6 novembre 2025 :
        | Date d’envoi | 6 novembre 2025 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.01 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 16 juin 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | 16 juin 2025 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.02 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Et que le désistement du requérant est parvenu au tribunal le 16 juin 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | 16 juin 2025 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.03 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge partielle » : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand la demande d’exécution du requérant parvient au tribunal le 17 mars 2026 :
        | Date d’envoi | 17 mars 2026 |
      Alors le tribunal prend en compte le message
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.05 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 18 novembre 2025 :
        | Date d’envoi | 18 novembre 2025 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.06 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : non-lieu
      Étant donné que la requête du redevable est parvenue au tribunal le 25 février 2026
      Et que le tribunal a accusé réception du dépôt du requérant le 25 février 2026
      Et que le tribunal a communiqué la requête à la collectivité le 9 mars 2026
      Et que la collectivité a déposé son mémoire en défense le 26 mars 2026
      Et que le tribunal a accusé réception du mémoire le 26 mars 2026
      Et que le tribunal a notifié au requérant un non-lieu le 12 mai 2026
      Quand la demande d’exécution du requérant parvient au tribunal le 12 mai 2026 :
        | Date d’envoi | 12 mai 2026 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.07 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse le message : requête rejetée
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception du dépôt du requérant le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que le requérant a reçu la demande de régularisation le 14 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a communiqué le mémoire en défense au requérant le 15 mai 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 décembre 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 2 décembre 2025 :
        | Date d’envoi | 2 décembre 2025 |
      Alors le tribunal refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.08 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge totale » : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié sa décision au requérant le 16 juin 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | 16 juin 2025 |
      Alors le tribunal prend en compte le message
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.09 |
