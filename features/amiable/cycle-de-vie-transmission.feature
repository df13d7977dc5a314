# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-transmission
Fonctionnalité: Cycle de vie — Création du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Création du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.11 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI une nouvelle fois le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.12 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.16 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.17 |
