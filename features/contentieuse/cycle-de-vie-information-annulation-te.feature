# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-information-annulation-te
Fonctionnalité: Cycle de vie — Information sur l’annulation d’un titre

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Information sur l’annulation d’un titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-annulation-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 6 mars 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                       |
        | cycle-de-vie-information-annulation-te.02 |

    @regle:transition-information-annulation-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 16 juin 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 8 août 2025
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                       |
        | cycle-de-vie-information-annulation-te.03 |

    @regle:transition-information-annulation-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 16 juin 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre une nouvelle fois le 16 juin 2025
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                       |
        | cycle-de-vie-information-annulation-te.05 |

    @regle:transition-information-annulation-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 17 mars 2026
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                       |
        | cycle-de-vie-information-annulation-te.06 |

    @regle:transition-information-annulation-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le système du tribunal s’y oppose : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception de la requête le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 janvier 2026
      Alors le système du tribunal s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                       |
        | cycle-de-vie-information-annulation-te.07 |
