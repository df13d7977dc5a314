# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-notification-demande
Fonctionnalité: Cycle de vie — Notification de la demande de régularisation

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Notification de la demande de régularisation » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-notification-demande @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête à régulariser » : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 16 juin 2025
      Quand le requérant reçoit la demande de régularisation le 20 juin 2025
      Alors le tribunal prend en compte la réception de la demande de régularisation
      Et le dossier est dans l’état « Requête à régulariser »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                  |
        | cycle-de-vie-notification-demande.02 |

    @regle:transition-notification-demande @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Désistement ou Requête à régulariser » : désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Et que le désistement du requérant est parvenu au tribunal le 16 juin 2025
      Quand le requérant reçoit la demande de régularisation le 20 juin 2025
      Alors le tribunal prend en compte la réception de la demande de régularisation
      Et le dossier est dans l’état « Désistement ou Requête à régulariser »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                  |
        | cycle-de-vie-notification-demande.03 |
