# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-document-comptable
Fonctionnalité: Acheminement — Document comptable pour remboursement total ou partiel du FPS

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 mai 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
    Et que la collectivité a accepté le recours préalable en totalité le 6 juin 2025

  Règle: Le message « Document comptable » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-document-comptable.document @role:collectivite @niveau:obligatoire @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la collectivité transmet le document comptable de remboursement : envoi par une voie admise
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                           |
        | routage-document-comptable.01 |

    @regle:routing-document-comptable.document @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer le document comptable : adressé à la collectivité
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer le document comptable

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                           |
        | routage-document-comptable.02 |

    @regle:routing-document-comptable.document @role:collectivite @niveau:recommande @source:cerema-faq-2017 @certitude:inferred
    Plan du scénario: la collectivité transmet le document comptable de remboursement : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                           |
        | routage-document-comptable.03 |
