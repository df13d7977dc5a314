# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-document-comptable
Fonctionnalité: Cycle de vie — Document comptable de remboursement

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Document comptable de remboursement » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, constaté
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le document comptable de remboursement le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-document-comptable.01 |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand la collectivité transmet le document comptable de remboursement le 14 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-document-comptable.03 |

    @regle:transition-document-comptable @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité transmet le document comptable de remboursement : aucune contestation, plus rien n’est dû
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                |
        | cycle-de-vie-document-comptable.06 |
