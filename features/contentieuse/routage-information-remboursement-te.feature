# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-information-remboursement-te
Fonctionnalité: Acheminement — Information sur le remboursement suite à la modification du montant du TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Info remboursement titre » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-information-remboursement-te.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 septembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 25 septembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 2 janvier 2025
      Et que le redevable a payé le titre exécutoire le 17 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 30 avril 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 2 mai 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                     |
        | routage-information-remboursement-te.01 |

    @regle:routing-information-remboursement-te.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur la somme à rembourser : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 septembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 25 septembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 2 janvier 2025
      Et que le redevable a payé le titre exécutoire le 17 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 30 avril 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’information sur la somme à rembourser

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                     |
        | routage-information-remboursement-te.02 |

    @regle:routing-information-remboursement-te.information @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cartographies @certitude:inferred
    Plan du scénario: la DGFiP prend en compte l’information sur la somme à rembourser : voie électronique
      Étant donné que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025 :
        | Voie | Voie électronique |
      Alors la DGFiP prend en compte l’information sur la somme à rembourser

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                     |
        | routage-information-remboursement-te.03 |

    @regle:routing-information-remboursement-te.information @role:dgfip @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @source:cartographies @certitude:inferred
    Plan du scénario: la DGFiP refuse d’enregistrer l’information sur la somme à rembourser : envoyé par le tribunal
      Étant donné que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors la DGFiP refuse d’enregistrer l’information sur la somme à rembourser

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                     |
        | routage-information-remboursement-te.05 |

    @regle:routing-information-remboursement-te.information @role:antai @niveau:recommande @source:cgct-r2333-120-17-1 @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 septembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 25 septembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 2 janvier 2025
      Et que le redevable a payé le titre exécutoire le 17 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 30 avril 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 2 mai 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Voie | Voie électronique |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                                     |
        | routage-information-remboursement-te.09 |
