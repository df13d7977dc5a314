# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-document-comptable
Fonctionnalité: Cycle de vie — Document comptable de remboursement

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
    Et que la collectivité a retiré le forfait le 16 juin 2025

  Règle: L’événement « Document comptable de remboursement » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-document-comptable @role:collectivite @niveau:recommande @source:cerema-faq-2017 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité transmet le document comptable de remboursement : aucune contestation, plus rien n’est dû
      Quand la collectivité transmet le document comptable de remboursement le 18 juillet 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                |
        | cycle-de-vie-document-comptable.06 |
