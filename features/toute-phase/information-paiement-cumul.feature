# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-paiement-cumul @phase:toute-phase @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Plafond d’une information de paiement

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’annonce pas à la collectivité, comme payé, plus que ce que tous les paiements font ensemble.

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 15 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 15 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 15 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 15 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | 20,00 € |
      Quand le redevable paie le forfait le 10 mars 2025 :
        | Montant payé | 15,00 € |
      Et le calendrier atteint le 11 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé | au plus 35,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | information-paiement-cumul.02 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 15 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 15 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 15 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 15 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | 20,00 € |
      Quand le redevable paie le forfait le 10 mars 2025 :
        | Montant payé | 15,00 € |
      Et le calendrier atteint le 11 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé | au plus 35,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | information-paiement-cumul.03 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 15 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 15 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 15 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 15 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | <montant payé> |
      Quand le redevable paie le forfait le 10 mars 2025 :
        | Montant payé | <montant payé 2> |
      Et le calendrier atteint le 11 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé | <montant payé 3> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                   | montant payé | montant payé 2 | montant payé 3  |
        | .04 | autre valeur : montant payé | 21,01 €      | 21,01 €        | au plus 42,02 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                   | montant payé | montant payé 2 | montant payé 3  |
        | .05 | dans la limite              | 20,00 €      | 15,00 €        | au plus 35,00 € |
