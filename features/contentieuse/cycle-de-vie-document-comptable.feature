# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-document-comptable
Fonctionnalité: Cycle de vie — Document comptable de remboursement

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Document comptable de remboursement » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le document comptable de remboursement le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                     |
        | cycle-de-vie-document-comptable.01 | aucune contestation, constaté |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité transmet le document comptable de remboursement le <document comptable>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               | constat de l’agent | document comptable |
        | cycle-de-vie-document-comptable.02 | aucune contestation, transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025      |
        | cycle-de-vie-document-comptable.07 | averti                                  | 5 juin 2025        | 6 novembre 2025    |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                                  |
        | cycle-de-vie-document-comptable.03 | aucune contestation, forfait minoré ouvert |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité transmet le document comptable de remboursement le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                    |
        | cycle-de-vie-document-comptable.04 | aucune contestation, notifié |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                   |
        | cycle-de-vie-document-comptable.05 | aucune contestation, impayé |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité transmet le document comptable de remboursement : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-document-comptable.06 | aucune contestation, plus rien n’est dû |
