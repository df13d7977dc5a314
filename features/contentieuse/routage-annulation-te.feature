# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-annulation-te
Fonctionnalité: Acheminement — Annulation du TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Titre d’annulation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-annulation-te.titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI émet un titre d’annulation : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 novembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 8 novembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 15 février 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                      |
        | routage-annulation-te.01 |

    @regle:routing-annulation-te.titre-annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer le titre d’annulation : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 novembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 8 novembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 15 février 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer le titre d’annulation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                      |
        | routage-annulation-te.02 |

    @regle:routing-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la DGFiP prend en compte le titre d’annulation : voie électronique
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la DGFiP prend en compte le titre d’annulation

      # pourquoi : chaque voie admise
      Exemples:
        | cas                      |
        | routage-annulation-te.03 |

    @regle:routing-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la DGFiP refuse d’enregistrer le titre d’annulation : envoyé par le tribunal
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la DGFiP refuse d’enregistrer le titre d’annulation

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                      |
        | routage-annulation-te.05 |

    @regle:routing-annulation-te.titre-annulation @role:antai @niveau:recommande @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: l’ANTAI émet un titre d’annulation : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 novembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 8 novembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 15 février 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025
      Alors le système de l’ANTAI y donne suite :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                      |
        | routage-annulation-te.09 |

    @regle:routing-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @certitude:inferred
    Plan du scénario: la DGFiP prend en compte le titre d’annulation : en deux fois
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Et que l’ANTAI a émis un titre d’annulation le 16 juin 2025 :
        | Montant annulé | 17,50 € |
      Quand l’ANTAI émet un titre d’annulation le 16 juillet 2025 :
        | Montant annulé                  | 17,50 €     |
        | Référence du titre d’annulation | 2026-000014 |
      Alors la DGFiP prend en compte le titre d’annulation

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                      |
        | routage-annulation-te.10 |
