# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-desistement
Fonctionnalité: Cycle de vie — Désistement du requérant

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Désistement du requérant » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-desistement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-27 @certitude:law
    Plan du scénario: le dossier est dans l’état « Désistement » : requête déposée
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Quand le désistement du requérant parvient au tribunal le 26 novembre 2025
      Alors le tribunal prend en compte le désistement
      Et le dossier est dans l’état « Désistement »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-desistement.01 |

    @regle:transition-desistement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-27 @certitude:law
    Plan du scénario: le dossier est dans l’état « Désistement » : requête à régulariser
      Étant donné que la requête du redevable est parvenue au tribunal le 6 juin 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 16 juin 2025
      Quand le désistement du requérant parvient au tribunal le 6 juillet 2025
      Alors le tribunal prend en compte le désistement
      Et le dossier est dans l’état « Désistement »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-desistement.02 |
