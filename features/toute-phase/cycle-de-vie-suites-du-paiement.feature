# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-suites-du-paiement
Fonctionnalité: Cycle de vie — Justificatif et information du paiement

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Justificatif et information du paiement » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand l’ANTAI informe la collectivité du paiement le 22 avril 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                     |
        | cycle-de-vie-suites-du-paiement.01 | aucune contestation, constaté |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand l’ANTAI informe la collectivité du paiement le 22 avril 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-suites-du-paiement.02 | aucune contestation, transmis à l’ANTAI |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                                  |
        | cycle-de-vie-suites-du-paiement.03 | aucune contestation, forfait minoré ouvert |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand l’ANTAI informe la collectivité du paiement le 20 octobre 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                    |
        | cycle-de-vie-suites-du-paiement.04 | aucune contestation, notifié |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary @doute:D-18
    Plan du scénario: l’issue reste ouverte : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand l’ANTAI informe la collectivité du paiement le 28 janvier 2026
      Alors l’issue reste ouverte : « Paiement après trois mois et avant le titre »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                   |
        | cycle-de-vie-suites-du-paiement.05 | aucune contestation, impayé |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Payé » : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                 |
        | cycle-de-vie-suites-du-paiement.06 | aucune contestation, payé |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-suites-du-paiement.07 | aucune contestation, plus rien n’est dû |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Averti » : averti
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 6 novembre 2025
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Averti »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-suites-du-paiement.08 | averti    |
