# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-regularisation
Fonctionnalité: Cycle de vie — Réponse du requérant

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Réponse du requérant » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 16 juin 2025
      Quand la régularisation du requérant parvient au tribunal le 5 juillet 2025 :
        | Date d’envoi | 5 juillet 2025 |
      Alors le tribunal prend en compte la régularisation
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                            |
        | cycle-de-vie-regularisation.02 |

    @regle:transition-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Renonciation » : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception de la requête le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand la régularisation du requérant parvient au tribunal le 3 décembre 2025 :
        | Date d’envoi | 3 décembre 2025 |
      Alors le tribunal prend en compte la régularisation
      Et le dossier est dans l’état « Renonciation »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                            |
        | cycle-de-vie-regularisation.06 |

    @regle:transition-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand la régularisation du requérant parvient au tribunal le 5 décembre 2025 :
        | Date d’envoi | 5 décembre 2025 |
      Alors le tribunal prend en compte la régularisation
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                            |
        | cycle-de-vie-regularisation.10 |
