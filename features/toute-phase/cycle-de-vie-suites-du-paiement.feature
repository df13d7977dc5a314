# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-suites-du-paiement
Fonctionnalité: Cycle de vie — Justificatif et information du paiement

  Règles déduites du cycle de vie du dossier.

  Règle: « Justificatif et information du paiement » n’est possible que dans les états du dossier qui le permettent

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand l’ANTAI informe la collectivité du paiement le 22 avril 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                     |
        | cycle-de-vie-suites-du-paiement.01 | Aucune contestation, Constaté |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message, l’état du dossier ne le permet pas : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand l’ANTAI informe la collectivité du paiement le 22 avril 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-suites-du-paiement.02 | Aucune contestation, Transmis à l’ANTAI |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message, l’état du dossier ne le permet pas (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                                  |
        | cycle-de-vie-suites-du-paiement.03 | Aucune contestation, Forfait minoré ouvert |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message, l’état du dossier ne le permet pas (3) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand l’ANTAI informe la collectivité du paiement le 20 octobre 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                    |
        | cycle-de-vie-suites-du-paiement.04 | Aucune contestation, Notifié |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Impayé » : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand l’ANTAI informe la collectivité du paiement le 28 janvier 2026
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Impayé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                   |
        | cycle-de-vie-suites-du-paiement.05 | Aucune contestation, Impayé |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Payé » : <situation>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré | 72 |
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 juin 2025
      Et que la collectivité a offert un forfait minoré le 15 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                 |
        | cycle-de-vie-suites-du-paiement.06 | Aucune contestation, Payé |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse le message, l’état du dossier ne le permet pas (4) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-suites-du-paiement.07 | Aucune contestation, Plus rien n’est dû |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Averti » : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 6 novembre 2025
      Alors la collectivité prend en compte le message
      Et le dossier est dans l’état « Averti »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-suites-du-paiement.08 | Averti    |
