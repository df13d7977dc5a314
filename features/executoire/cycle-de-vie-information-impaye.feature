# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-information-impaye
Fonctionnalité: Cycle de vie — Information sur le forfait impayé

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: L’événement « Information sur le forfait impayé » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : aucune contestation, titre émis
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand la collectivité informe l’ANTAI de l’impayé le 17 février 2026
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-information-impaye.03 |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : <situation>
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand la collectivité informe l’ANTAI de l’impayé le <FPS impayé>
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                                 | FPS impayé      |
        | cycle-de-vie-information-impaye.06 | aucune contestation, avertissement envoyé | 19 février 2026 |
        | cycle-de-vie-information-impaye.12 | aucune contestation, prescrit             | 19 février 2030 |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : aucune contestation, titre payé
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand la collectivité informe l’ANTAI de l’impayé le 18 mai 2026
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-information-impaye.09 |

    @regle:transition-information-impaye @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: la collectivité n’informe pas l’ANTAI de l’impayé : recours préalable déposé, plus rien n’est dû
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 29 octobre 2025
      Et que la collectivité a retiré le forfait le 3 novembre 2025
      Quand le calendrier atteint le 5 mai 2026
      Alors la collectivité n’informe pas l’ANTAI de l’impayé

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-information-impaye.13 |
