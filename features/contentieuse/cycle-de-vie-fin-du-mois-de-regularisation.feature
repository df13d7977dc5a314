# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-fin-du-mois-de-regularisation
Fonctionnalité: Cycle de vie — Fin du mois de régularisation

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’échéance « Fin du mois de régularisation » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-fin-du-mois-de-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Renonciation » : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt>
      Et que le tribunal a demandé au requérant de régulariser sa requête 10 jours plus tard
      Et que le requérant a reçu la demande de régularisation 4 jours plus tard
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Requête à régulariser »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Renonciation »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                           | dépôt      | juste avant | à la date  |
        | cycle-de-vie-fin-du-mois-de-regularisation.01 | 02/06/2025 | 16/07/2025  | 18/07/2025 |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                           | dépôt      | juste avant | à la date  |
        | cycle-de-vie-fin-du-mois-de-regularisation.02 | 17/03/2025 | 30/04/2025  | 03/05/2025 |

      # pourquoi : le délai finit un 29 février
      Exemples:
        | cas                                           | dépôt      | juste avant | à la date  |
        | cycle-de-vie-fin-du-mois-de-regularisation.03 | 17/01/2028 | 29/02/2028  | 02/03/2028 |

    @regle:transition-fin-du-mois-de-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Renonciation », à d’autres dates : requête à régulariser
      Étant donné que la requête du redevable est parvenue à la commission le <dépôt>
      Et que la commission a demandé au requérant de régulariser sa requête 10 jours plus tard
      Et que le requérant a reçu la demande de régularisation 4 jours plus tard
      Quand le calendrier atteint le <juste avant> à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Requête à régulariser »
      Quand le calendrier atteint le <à la date> à 0 h
      Alors le dossier est dans l’état « Renonciation »

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      Exemples:
        | cas                                           | dépôt      | juste avant | à la date  |
        | cycle-de-vie-fin-du-mois-de-regularisation.04 | 16/04/2024 | 30/05/2024  | 01/06/2024 |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                           | dépôt      | juste avant | à la date  |
        | cycle-de-vie-fin-du-mois-de-regularisation.05 | 18/11/2024 | 02/01/2025  | 04/01/2025 |
