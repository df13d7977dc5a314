# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:reduction-perdue @phase:executoire @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @source:cartographies @certitude:inferred
Fonctionnalité: Titre payé après le mois de l’envoi

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 4 ; Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Passé le mois de l’envoi de l’avertissement, le titre exécutoire est dû sans réduction et l’ANTAI annonce comme reste dû son total diminué de ce qui a été payé.

    Plan du scénario: l’ANTAI informe la collectivité du paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 mai 2025
      Quand le redevable paie le titre exécutoire le 17 juin 2025 :
        | Montant payé | <montant payé> |
      Et le calendrier atteint le 17 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 | situation                                | montant payé | montant restant dû |
        | reduction-perdue.03 | payer 68 € un jour trop tard laisse 17 € | 68,00 €      | 17,00 €            |
        | reduction-perdue.04 | payer 85 € solde le titre                | 85,00 €      | 0,00 €             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                 | situation                                | montant payé | montant restant dû |
        | reduction-perdue.07 | autre valeur : montant payé              | 69,01 €      | 15,99 €            |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 mai 2025
      Quand le redevable paie le titre exécutoire le 17 juin 2025 :
        | Montant payé | 68,00 € |
      Et le calendrier atteint le 17 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | 42,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                 |
        | reduction-perdue.05 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 mai 2025
      Quand le redevable paie le titre exécutoire le 17 juin 2025 :
        | Montant payé | 68,00 € |
      Et le calendrier atteint le 17 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | 14,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                 |
        | reduction-perdue.06 |
