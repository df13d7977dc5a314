# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-montant-reduit @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @source:service-public-f34440 @certitude:inferred
Fonctionnalité: Somme réduite annoncée

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 4 ; Service-public.fr (Fiche officielle sur le forfait non payé).
  Certitude : déduit (confiance forte).
  Question ouverte : D-20, Arrondi de la majoration et de la réduction.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La somme réduite que l’ANTAI annonce au redevable est le total du titre diminué de 20 %, sans que la réduction dépasse la majoration.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : un total de 85 € se paie 68 €
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 15 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Montant réduit | 68,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | avertissement-montant-reduit.01 |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | <tarif> |
        | Montant dû       | <tarif> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Montant réduit | <tarif> |

      # pourquoi : la règle est respectée
      # .02 : un total de 360 € se paie 300 €, la réduction étant plafonnée par la majoration
      # .03 : un total de 250 € se paie 200 €, la réduction égalant tout juste la majoration
      Exemples:
        | cas                             | situation                        | tarif    |
        | avertissement-montant-reduit.02 | un total de 360 € se paie 300 €… | 300,00 € |
        | avertissement-montant-reduit.03 | un total de 250 € se paie 200 €… | 200,00 € |

    @doute:D-20
    Plan du scénario: l’issue reste ouverte quand l’ANTAI a émis le titre exécutoire : un total de 67 € se paie 53,60 €, ou 54 € si l’on arrondit à l’euro
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 17,00 € |
        | Montant dû       | 17,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI reste libre (D-20)

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas                             |
        | avertissement-montant-reduit.04 |

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 15 mai 2025
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Montant réduit | 66,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                             |
        | avertissement-montant-reduit.05 |
