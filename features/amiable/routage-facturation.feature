# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-facturation
Fonctionnalité: Acheminement — Facturation

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Facture » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-facturation.facture @role:antai @niveau:obligatoire @source:gart @certitude:inferred
    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 16 mai 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI facture les avis traités à la collectivité

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    |
        | routage-facturation.01 |

    @regle:routing-facturation.facture @role:antai @niveau:obligatoire @consequence:rejet @source:gart @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la facture : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer la facture

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-facturation.02 |

    @regle:routing-facturation.facture @role:collectivite @niveau:obligatoire @source:gart @certitude:inferred
    Plan du scénario: la collectivité prend en compte la facture : voie électronique
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la collectivité prend en compte la facture

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    |
        | routage-facturation.03 |

    @regle:routing-facturation.facture @role:collectivite @niveau:obligatoire @consequence:rejet @source:gart @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la facture : envoyé par le tribunal
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la collectivité refuse d’enregistrer la facture

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-facturation.05 |

    @regle:routing-facturation.facture @role:antai @niveau:recommande @source:gart @certitude:inferred
    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 16 mai 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                    |
        | routage-facturation.12 |
