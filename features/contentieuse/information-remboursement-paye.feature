# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-remboursement-paye @phase:contentieuse @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Remboursement de ce qui a été payé

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’annonce pas à rembourser plus que ce qui a été payé au titre exécutoire.

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 mars 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 18 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 18 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 25 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 25 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025 :
        | Montant payé | <montant payé> |
      Et que le redevable a payé le titre exécutoire le 10 août 2025 :
        | Montant payé | <montant payé 2> |
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 19 septembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 85,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 20 septembre 2025 :
        | Montant annulé | 85,00 € |
      Quand le calendrier atteint le 22 septembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Montant remboursé | <montant remboursé> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                   | montant payé | montant payé 2 | montant remboursé |
        | .01 | dans la limite              | 40,00 €      | 20,00 €        | au plus 60,00 €   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                   | montant payé | montant payé 2 | montant remboursé |
        | .03 | autre valeur : montant payé | 41,01 €      | 41,01 €        | au plus 82,02 €   |

    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 18 mars 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 18 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 18 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 25 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 25 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025 :
        | Montant payé | 40,00 € |
      Et que le redevable a payé le titre exécutoire le 10 août 2025 :
        | Montant payé | 20,00 € |
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 19 septembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 85,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 20 septembre 2025 :
        | Montant annulé | 85,00 € |
      Quand le calendrier atteint le 22 septembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Montant remboursé | au plus 60,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                               |
        | information-remboursement-paye.02 |
