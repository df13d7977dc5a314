# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-information-annulation
Fonctionnalité: Cycle de vie — Information pour annulation du forfait ou du titre

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Information pour annulation du forfait ou du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : décharge totale
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 16 juin 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 26 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Décharge totale »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                    |
        | cycle-de-vie-information-annulation.17 |

    @regle:transition-information-annulation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : décharge partielle
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 1er décembre 2025
      Et que la collectivité a déposé son mémoire en défense le 19 décembre 2025
      Et que le tribunal a notifié à la collectivité une décharge partielle le 17 mars 2026
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 27 mars 2026 :
        | Objet de l’annulation | Titre exécutoire |
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Décharge partielle »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                    |
        | cycle-de-vie-information-annulation.18 |
