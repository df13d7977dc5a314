# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:routing @famille:routage-rapo
Fonctionnalité: Acheminement — Échanges lors du RAPO

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Accusé de réception » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-rapo.accuse-reception @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la collectivité accuse réception du recours préalable : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             |
        | routage-rapo.05 |

    @regle:routing-rapo.accuse-reception @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’accusé de réception du recours : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Quand la collectivité accuse réception du recours préalable le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer l’accusé de réception du recours

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             |
        | routage-rapo.08 |

  Règle: Le message « Décision sur le recours » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-rapo.decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:inferred
    Plan du scénario: la collectivité se prononce sur le recours préalable : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             |
        | routage-rapo.06 |

    @regle:routing-rapo.decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la décision sur le recours : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer la décision sur le recours

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             |
        | routage-rapo.09 |

  Règle: Le message « Dépôt du recours » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <voie>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Voie | <voie> |
      Alors la collectivité <issue> le recours préalable

      # pourquoi : chaque voie admise
      Exemples:
        | cas             | voie                                      | issue                |
        | routage-rapo.01 | Lettre recommandée avec avis de réception | prend en compte      |
        | routage-rapo.02 | Procédé électronique indiqué sur l’avis   | prend en compte      |
        | routage-rapo.11 | Courrier                                  | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas             | voie                                      | issue                |
        | routage-rapo.13 | Serveur vocal                             | refuse d’enregistrer |
        | routage-rapo.14 | Guichet                                   | refuse d’enregistrer |
        | routage-rapo.15 | Télécopie                                 | refuse d’enregistrer |

    @regle:routing-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer le recours préalable : envoyé par l’ANTAI
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Émetteur | l’ANTAI |
      Alors la collectivité refuse d’enregistrer le recours préalable

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas             |
        | routage-rapo.04 |

  Règle: Le message « Texte du recours » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-rapo.mise-a-disposition @role:collectivite @niveau:obligatoire @source:tsp-site @certitude:inferred
    Plan du scénario: la collectivité met le texte du recours préalable à la disposition de son auteur : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité met le texte du recours préalable à la disposition de son auteur

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas             |
        | routage-rapo.07 |

    @regle:routing-rapo.mise-a-disposition @role:collectivite @niveau:obligatoire @consequence:rejet @source:tsp-site @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer le texte du recours préalable : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Quand la collectivité met le texte du recours préalable à la disposition de son auteur le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer le texte du recours préalable

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas             |
        | routage-rapo.10 |

    @regle:routing-rapo.mise-a-disposition @role:collectivite @niveau:recommande @source:tsp-site @certitude:inferred
    Plan du scénario: la collectivité met le texte du recours préalable à la disposition de son auteur : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité met le texte du recours préalable à la disposition de son auteur :
        | Voie | Procédé électronique indiqué sur l’avis |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas             |
        | routage-rapo.17 |
