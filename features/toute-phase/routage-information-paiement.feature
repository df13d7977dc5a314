# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:routing @famille:routage-information-paiement
Fonctionnalité: Acheminement — Information du paiement

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Information du paiement » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-information-paiement.information @role:antai @niveau:obligatoire @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: l’ANTAI informe la collectivité du paiement : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du paiement

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                             |
        | routage-information-paiement.01 |

    @regle:routing-information-paiement.information @role:antai @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur le paiement : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Et que le redevable a payé le forfait le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’information sur le paiement

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-information-paiement.02 |

    @regle:routing-information-paiement.information @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: la collectivité prend en compte l’information sur le paiement : voie électronique
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la collectivité prend en compte l’information sur le paiement

      # pourquoi : chaque voie admise
      Exemples:
        | cas                             |
        | routage-information-paiement.03 |

    @regle:routing-information-paiement.information @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le paiement : envoyé par le tribunal
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la collectivité refuse d’enregistrer l’information sur le paiement

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                             |
        | routage-information-paiement.05 |

    @regle:routing-information-paiement.information @role:antai @niveau:recommande @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: l’ANTAI informe la collectivité du paiement : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                             |
        | routage-information-paiement.12 |

    @regle:routing-information-paiement.information @role:collectivite @niveau:obligatoire @source:cerema-guide-2015 @certitude:inferred
    Plan du scénario: la collectivité prend en compte l’information sur le paiement : en deux fois
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a informé la collectivité du paiement le 16 juin 2025 :
        | Montant payé | 17,50 € |
      Quand l’ANTAI informe la collectivité du paiement le 16 juillet 2025 :
        | Montant payé | 17,50 € |
      Alors la collectivité prend en compte l’information sur le paiement

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                             |
        | routage-information-paiement.13 |
