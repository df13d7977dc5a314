# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-ouverture-minore
Fonctionnalité: Cycle de vie — Ouverture du forfait minoré

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Ouverture du forfait minoré » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Forfait minoré ouvert » : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité offre un forfait minoré le 22 avril 2025
      Alors la collectivité prend en compte l’offre du forfait minoré
      Et le dossier est dans l’état « Forfait minoré ouvert »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.01 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité offre un forfait minoré le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.02 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand la collectivité offre un forfait minoré le 14 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.03 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité offre un forfait minoré le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.04 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Quand la collectivité offre un forfait minoré le <ouverture>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              | situation                                 | ouverture  |
        | cycle-de-vie-ouverture-minore.05 | aucune contestation, impayé               | 28/01/2026 |
        | cycle-de-vie-ouverture-minore.09 | aucune contestation, titre émis           | 17/02/2026 |
        | cycle-de-vie-ouverture-minore.10 | aucune contestation, avertissement envoyé | 19/02/2026 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité offre un forfait minoré le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.06 |

    @regle:transition-ouverture-minore @role:collectivite @niveau:obligatoire @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité offre un forfait minoré le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.07 |
