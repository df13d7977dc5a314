# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-inscription-portail
Fonctionnalité: Acheminement — Inscription portail

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Inscription au portail » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-inscription-portail.inscription @role:antai @niveau:obligatoire @source:maire-info @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte l’inscription au portail : internet
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | Voie | Internet |
      Alors l’ANTAI prend en compte l’inscription au portail

      # pourquoi : chaque voie admise
      Exemples:
        | cas                            |
        | routage-inscription-portail.01 |

    @regle:routing-inscription-portail.inscription @role:antai @niveau:obligatoire @consequence:rejet @source:maire-info @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’inscription au portail : envoyé par le tribunal
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer l’inscription au portail

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                            |
        | routage-inscription-portail.03 |

    @regle:routing-inscription-portail.inscription @role:collectivite @niveau:obligatoire @source:maire-info @certitude:inferred
    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : envoi par une voie admise
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                            |
        | routage-inscription-portail.04 |

    @regle:routing-inscription-portail.inscription @role:collectivite @niveau:obligatoire @consequence:rejet @source:maire-info @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’inscription au portail : adressé à la collectivité
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer l’inscription au portail

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                            |
        | routage-inscription-portail.05 |

    @regle:routing-inscription-portail.inscription @role:collectivite @niveau:recommande @source:maire-info @certitude:inferred
    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Voie | Internet |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                            |
        | routage-inscription-portail.11 |
