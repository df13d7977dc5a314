# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:justificatif-cumul @phase:toute-phase @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cartographies @certitude:inferred
Fonctionnalité: Plafond d’un justificatif de paiement

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Un justificatif n’atteste pas plus que ce que tous les paiements font ensemble.

    Plan du scénario: l’ANTAI remet un justificatif de paiement : un autre tarif
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
      Alors l’ANTAI remet un justificatif de paiement :
        | Montant payé | au plus 35,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                   |
        | justificatif-cumul.03 |

    Plan du scénario: l’ANTAI remet un justificatif de paiement : un stationnement payé en partie
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
      Alors l’ANTAI remet un justificatif de paiement :
        | Montant payé | au plus 35,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                   |
        | justificatif-cumul.04 |

    Plan du scénario: l’ANTAI remet un justificatif de paiement : <situation>
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
      Alors l’ANTAI remet un justificatif de paiement :
        | Montant payé | <montant payé 3> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                   | situation          | montant payé | montant payé 2 | montant payé 3  |
        | justificatif-cumul.05 | autre montant payé | 21,01 €      | 21,01 €        | au plus 42,02 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   | situation          | montant payé | montant payé 2 | montant payé 3  |
        | justificatif-cumul.06 | dans la limite     | 20,00 €      | 15,00 €        | au plus 35,00 € |

    Plan du scénario: l’ANTAI remet un justificatif de paiement : le titre payé s’ajoute au forfait payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 15 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 15 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 15 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 15 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | 20,00 € |
      Et que l’ANTAI a émis le titre exécutoire le 25 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 25 juin 2025
      Quand le redevable paie le titre exécutoire le 10 juillet 2025 :
        | Montant payé | 65,00 € |
      Et le calendrier atteint le 11 juillet 2025
      Alors l’ANTAI remet un justificatif de paiement :
        | Montant payé | au plus 85,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | justificatif-cumul.07 |
