# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-demande-execution
Fonctionnalité: Cycle de vie — Demande d’exécution

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Demande d’exécution » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge partielle » : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand la demande d’exécution du requérant parvient au tribunal le 25 juillet 2026 :
        | Date d’envoi | 25 juillet 2026 |
      Alors le tribunal prend en compte la demande d’exécution
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.05 |

    @regle:transition-demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le dossier est dans l’état « Décharge totale » : décharge totale
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025
      Quand la demande d’exécution du requérant parvient au tribunal le 24 octobre 2025 :
        | Date d’envoi | 24 octobre 2025 |
      Alors le tribunal prend en compte la demande d’exécution
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                               |
        | cycle-de-vie-demande-execution.09 |
