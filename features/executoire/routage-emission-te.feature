# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:routing @famille:routage-emission-te
Fonctionnalité: Acheminement — Émission d’un TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Émission du titre » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-emission-te.emission @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI émet le titre exécutoire : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    |
        | routage-emission-te.01 |

    @regle:routing-emission-te.emission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer le titre exécutoire : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer le titre exécutoire

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-emission-te.02 |

    @regle:routing-emission-te.emission @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la DGFiP prend en compte le titre exécutoire : voie électronique
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la DGFiP prend en compte le titre exécutoire

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    |
        | routage-emission-te.03 |

    @regle:routing-emission-te.emission @role:dgfip @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la DGFiP refuse d’enregistrer le titre exécutoire : envoyé par le tribunal
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la DGFiP refuse d’enregistrer le titre exécutoire

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-emission-te.05 |

    @regle:routing-emission-te.emission @role:antai @niveau:recommande @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI émet le titre exécutoire : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                    |
        | routage-emission-te.09 |
