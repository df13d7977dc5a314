# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-remboursement-montant @phase:contentieuse @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Plafond du remboursement du titre

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’annonce pas à la DGFiP de remboursement supérieur à la somme annulée.

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mars 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 7 juillet 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 7 juillet 2025
      Et que le redevable a payé le titre exécutoire le 22 juillet 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 novembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | <montant annulé> |
      Et que l’ANTAI a émis un titre d’annulation le 4 novembre 2025 :
        | Montant annulé | <montant annulé> |
      Quand le calendrier atteint le 6 novembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Montant remboursé | <montant remboursé> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  | situation            | montant annulé | montant remboursé |
        | information-remboursement-montant.01 | dans la limite       | 68,00 €        | au plus 68,00 €   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                  | situation            | montant annulé | montant remboursé |
        | information-remboursement-montant.04 | autre montant annulé | 69,01 €        | au plus 69,01 €   |

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mars 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 7 juillet 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 7 juillet 2025
      Et que le redevable a payé le titre exécutoire le 22 juillet 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 novembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 68,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 4 novembre 2025 :
        | Montant annulé | 68,00 € |
      Quand le calendrier atteint le 6 novembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Montant remboursé | au plus 68,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                  |
        | information-remboursement-montant.02 |

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mars 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 7 juillet 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 7 juillet 2025
      Et que le redevable a payé le titre exécutoire le 22 juillet 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 novembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 68,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 4 novembre 2025 :
        | Montant annulé | 68,00 € |
      Quand le calendrier atteint le 6 novembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Montant remboursé | au plus 68,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                  |
        | information-remboursement-montant.03 |
