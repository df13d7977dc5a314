# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-information-impaye
Fonctionnalité: Cycle de vie — Information sur le forfait impayé

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
    Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
    Et que la collectivité a retiré le forfait le 3 novembre 2025

  Règle: L’événement « Information sur le forfait impayé » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-impaye @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: la collectivité n’informe pas l’ANTAI de l’impayé : recours préalable déposé, plus rien n’est dû
      Quand le calendrier atteint le 5 mai 2026
      Alors la collectivité n’informe pas l’ANTAI de l’impayé

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-information-impaye.13 |
