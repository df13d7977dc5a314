# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-document-comptable
Fonctionnalité: Cycle de vie — Document comptable de remboursement

  Règles déduites du cycle de vie du dossier.

  Règle: « Document comptable de remboursement » n’est possible que dans les états du dossier qui le permettent

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le document comptable de remboursement le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                     |
        | cycle-de-vie-document-comptable.01 | Aucune contestation, Constaté |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand la collectivité transmet le document comptable de remboursement le <document comptable>
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                               | constat de l’agent | document comptable |
        | cycle-de-vie-document-comptable.02 | Aucune contestation, Transmis à l’ANTAI | 22 avril 2025      | 22 avril 2025      |
        | cycle-de-vie-document-comptable.07 | Averti                                  | 5 juin 2025        | 6 novembre 2025    |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (2) : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Et que la collectivité a offert un forfait minoré le 16 juin 2025
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                                  |
        | cycle-de-vie-document-comptable.03 | Aucune contestation, Forfait minoré ouvert |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (3) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité transmet le document comptable de remboursement le 20 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                    |
        | cycle-de-vie-document-comptable.04 | Aucune contestation, Notifié |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose, l’état du dossier ne le permet pas (4) : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité transmet le document comptable de remboursement le 28 janvier 2026
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation                   |
        | cycle-de-vie-document-comptable.05 | Aucune contestation, Impayé |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité transmet le document comptable de remboursement : <situation>
      Étant donné une collectivité en cycle partiel
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors la collectivité transmet le document comptable de remboursement
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation                               |
        | cycle-de-vie-document-comptable.06 | Aucune contestation, Plus rien n’est dû |
