# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-requete
Fonctionnalité: Cycle de vie — Dépôt de la requête

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Dépôt de la requête » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-33 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : décharge partielle
      Étant donné que la requête du redevable est parvenue au tribunal le 6 novembre 2025
      Et que le tribunal a accusé réception de la requête le 6 novembre 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 17 mars 2026
      Quand la requête du redevable parvient au tribunal le 6 avril 2026
      Alors le tribunal prend en compte la requête
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-requete.05 |

    @regle:transition-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-33 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : désistement
      Étant donné que la requête du redevable est parvenue au tribunal le 27 mai 2025
      Et que le désistement du requérant est parvenu au tribunal le 16 juin 2025
      Quand la requête du redevable parvient au tribunal le 16 juillet 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le tribunal prend en compte la requête
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-requete.12 |

    @regle:transition-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-33 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : renonciation
      Étant donné que la requête du redevable est parvenue au tribunal le 25 août 2025
      Et que le tribunal a accusé réception de la requête le 25 août 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 4 septembre 2025
      Et que le requérant a reçu la demande de régularisation le 8 septembre 2025
      Quand la requête du redevable parvient au tribunal le 8 décembre 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le tribunal prend en compte la requête
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-requete.13 |

    @regle:transition-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-33 @certitude:law
    Plan du scénario: le dossier est dans l’état « Requête déposée » : requête rejetée
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a accusé réception de la requête le 2 avril 2025
      Et que le tribunal a demandé au requérant de régulariser sa requête le 10 avril 2025
      Et que le requérant a reçu la demande de régularisation le 14 avril 2025
      Et que la régularisation du requérant est parvenue au tribunal le 17 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 28 avril 2025
      Et que la collectivité a déposé son mémoire en défense le 12 mai 2025
      Et que le tribunal a communiqué le mémoire en défense au requérant le 15 mai 2025
      Et que le tribunal a notifié au requérant le rejet de sa requête le 2 décembre 2025
      Quand la requête du redevable parvient au tribunal le 22 décembre 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le tribunal prend en compte la requête
      Et le dossier est dans l’état « Requête déposée »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-requete.14 |
