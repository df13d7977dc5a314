# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-apposition
Fonctionnalité: Cycle de vie — Apposition de l’avis

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Apposition de l’avis » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.01 |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.02 |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 14 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.03 |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.04 |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Quand l’agent pose l’avis de paiement sur le véhicule le <apposition de l’avis>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        | situation                                 | apposition de l’avis |
        | cycle-de-vie-apposition.05 | aucune contestation, impayé               | 28 janvier 2026      |
        | cycle-de-vie-apposition.10 | aucune contestation, titre émis           | 17 février 2026      |
        | cycle-de-vie-apposition.11 | aucune contestation, avertissement envoyé | 19 février 2026      |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.06 |

    @regle:transition-apposition @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:antai-site @certitude:law-old
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                        |
        | cycle-de-vie-apposition.07 |
