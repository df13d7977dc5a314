# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:facture-montant @phase:amiable @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:gart @certitude:secondary
Fonctionnalité: Montant de la facture

  Droit : Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La facture que l’ANTAI adresse à la collectivité est le produit du prix d’un avis par le nombre d’avis traités.

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : cent avis à 1,32 € font 132 €
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 4 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 4 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 4 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 4 janvier 2025
      Quand le calendrier atteint le 3 février 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | Montant facturé | 132,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                | situation                     |
        | facture-montant.01 | cent avis à 1,32 € font 132 € |

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 4 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 4 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 4 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 4 janvier 2025
      Quand le calendrier atteint le 3 février 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | Montant facturé | 132,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                | situation      |
        | facture-montant.02 | un autre tarif |

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 4 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 4 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 4 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 4 janvier 2025
      Quand le calendrier atteint le 3 février 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | Montant facturé | 132,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                | situation                       |
        | facture-montant.03 | un stationnement payé en partie |
