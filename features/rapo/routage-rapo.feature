# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:routing @famille:routage-rapo
Fonctionnalité: Acheminement — Échanges lors du RAPO

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: « Accusé de réception » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-rapo.accuse-reception @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la collectivité accuse réception du recours préalable : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité accuse réception du recours préalable :
        | Voie | Lettre recommandée avec avis de réception ou Procédé électronique indiqué sur l’avis |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             | situation |
        | routage-rapo.05 | envoi     |

    @regle:routing-rapo.accuse-reception @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 16 juin 2025
      Quand la collectivité accuse réception du recours préalable le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             | situation                 |
        | routage-rapo.08 | adressé à la collectivité |

  Règle: « Décision sur le recours » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-rapo.decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:inferred
    Plan du scénario: la collectivité se prononce sur le recours préalable : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors la collectivité se prononce sur le recours préalable :
        | Voie | Voie postale |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             | situation |
        | routage-rapo.06 | envoi     |

    @regle:routing-rapo.decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un destinataire qui n’est pas le bon : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 25 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accusé réception du recours préalable le 6 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             | situation                 |
        | routage-rapo.09 | adressé à la collectivité |

  Règle: « Dépôt du recours » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
    Plan du scénario: la collectivité prend en compte le message : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas             | situation                                 | voie                                      |
        | routage-rapo.01 | Lettre recommandée avec avis de réception | Lettre recommandée avec avis de réception |
        | routage-rapo.02 | Procédé électronique indiqué sur l’avis   | Procédé électronique indiqué sur l’avis   |

    @regle:routing-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, une voie que rien n’admet : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Voie | Courrier |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas             | situation |
        | routage-rapo.03 | Courrier  |

    @regle:routing-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas             | situation          |
        | routage-rapo.04 | envoyé par l’ANTAI |

  Règle: « Texte du recours » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-rapo.mise-a-disposition @role:collectivite @niveau:obligatoire @source:tsp-site @certitude:inferred
    Plan du scénario: la collectivité met le texte du recours préalable à la disposition de son auteur : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité met le texte du recours préalable à la disposition de son auteur :
        | Voie | Procédé électronique indiqué sur l’avis |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             | situation |
        | routage-rapo.07 | envoi     |

    @regle:routing-rapo.mise-a-disposition @role:collectivite @niveau:obligatoire @consequence:rejet @source:tsp-site @certitude:inferred
    Plan du scénario: la collectivité refuse le message, un destinataire qui n’est pas le bon (2) : <situation>
      Étant donné qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 16 juin 2025
      Quand la collectivité met le texte du recours préalable à la disposition de son auteur le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             | situation                 |
        | routage-rapo.10 | adressé à la collectivité |
