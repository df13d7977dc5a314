# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-reprend-titre @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:fps-stationnement-fr @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Concordance de l’avertissement et du titre

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait) ; Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avertissement que l’ANTAI adresse au redevable reprend la référence, la date et les trois montants du titre exécutoire.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <titre>
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Référence du titre exécutoire | 2025-000011 |
        | Date du titre exécutoire      | <titre>     |
        | Montant restant dû            | 35,00 €     |
        | Montant de la majoration      | 50,00 €     |
        | Montant total du titre        | 85,00 €     |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                      | création   | titre      | jour atteint |
        | .01 | référence, date et montants sont ceux du titre | 06/02/2025 | 13/05/2025 | 15/05/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                      | création   | titre      | jour atteint |
        | .02 | à d’autres dates                               | 12/03/2025 | 19/06/2025 | 21/06/2025   |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Référence du titre exécutoire | 2025-000011 |
        | Date du titre exécutoire      | 13 mai 2025 |
        | Montant restant dû            | 60,50 €     |
        | Montant de la majoration      | 50,00 €     |
        | Montant total du titre        | 110,50 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | avertissement-reprend-titre.04 |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Référence du titre exécutoire | 2025-000011 |
        | Date du titre exécutoire      | 13 mai 2025 |
        | Montant restant dû            | 32,50 €     |
        | Montant de la majoration      | 50,00 €     |
        | Montant total du titre        | 82,50 €     |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | avertissement-reprend-titre.05 |
