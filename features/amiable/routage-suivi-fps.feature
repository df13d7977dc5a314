# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-suivi-fps
Fonctionnalité: Acheminement — Suivi du FPS

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Suivi du FPS » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-suivi-fps.suivi @role:antai @niveau:recommande @source:rennes-rapport-2024 @certitude:inferred
    Plan du scénario: l’ANTAI informe la collectivité du suivi du forfait : envoi par une voie admise
      Quand la collectivité transmet le forfait à l’ANTAI le 13 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du suivi du forfait

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                  |
        | routage-suivi-fps.01 |

    @regle:routing-suivi-fps.suivi @role:antai @niveau:recommande @consequence:rejet @source:rennes-rapport-2024 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur le suivi du forfait : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’information sur le suivi du forfait

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                  |
        | routage-suivi-fps.02 |

    @regle:routing-suivi-fps.suivi @role:collectivite @niveau:recommande @source:rennes-rapport-2024 @certitude:inferred
    Plan du scénario: la collectivité prend en compte l’information sur le suivi du forfait : voie électronique
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la collectivité prend en compte l’information sur le suivi du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                  |
        | routage-suivi-fps.03 |

    @regle:routing-suivi-fps.suivi @role:collectivite @niveau:recommande @consequence:rejet @source:rennes-rapport-2024 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le suivi du forfait : envoyé par le tribunal
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la collectivité refuse d’enregistrer l’information sur le suivi du forfait

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                  |
        | routage-suivi-fps.05 |

    @regle:routing-suivi-fps.suivi @role:antai @niveau:recommande @source:rennes-rapport-2024 @certitude:inferred
    Plan du scénario: l’ANTAI informe la collectivité du suivi du forfait : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Quand la collectivité transmet le forfait à l’ANTAI le 13 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du suivi du forfait :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                  |
        | routage-suivi-fps.12 |
