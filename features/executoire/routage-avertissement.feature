# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:routing @famille:routage-avertissement
Fonctionnalité: Acheminement — Avertissement d’un TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
    Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025

  Règle: Le message « Avertissement » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-avertissement.avertissement @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : envoi par une voie admise
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                      |
        | routage-avertissement.01 |

    @regle:routing-avertissement.avertissement @role:antai @niveau:obligatoire @consequence:rejet @source:cgppp-l2323-7-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’avertissement : adressé à l’ANTAI
      Quand l’ANTAI adresse l’avertissement au redevable le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’avertissement

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                      |
        | routage-avertissement.02 |

    @regle:routing-avertissement.avertissement @role:antai @niveau:recommande @source:cgppp-l2323-7-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Voie | Courrier ou Voie postale |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                      |
        | routage-avertissement.03 |
