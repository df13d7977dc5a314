# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-fin-du-mois-de-regularisation
Fonctionnalité: Cycle de vie — Fin du mois de régularisation

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 2 juin 2025
    Et que le tribunal a demandé au requérant de régulariser sa requête le 12 juin 2025
    Et que le requérant a reçu la demande de régularisation le 16 juin 2025

  Règle: L’échéance « Fin du mois de régularisation » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-fin-du-mois-de-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le dossier est dans l’état « Renonciation » : requête à régulariser
      Quand le calendrier atteint le 16 juillet 2025 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Requête à régulariser »
      Quand le calendrier atteint le 18 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Renonciation »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                           |
        | cycle-de-vie-fin-du-mois-de-regularisation.01 |
