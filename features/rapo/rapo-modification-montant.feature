# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-montant @phase:rapo @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Montant transmis à l’ANTAI

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité transmet à l’ANTAI le montant rectifié que sa décision a fixé.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Montant rectifié | 20,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-modification-montant.02 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Montant rectifié | 20,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-modification-montant.03 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | <montant rectifié> |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Montant rectifié | <montant rectifié> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          | situation                                    | montant rectifié |
        | rapo-modification-montant.04 | le montant transmis est celui de la décision | 20,00 €          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                                    | montant rectifié |
        | rapo-modification-montant.05 | autre valeur : montant rectifié              | 21,01 €          |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : une partie du forfait est déjà payée, et le montant transmis est celui de la décision, paiement non déduit
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Montant dû | 35,00 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Et que l’ANTAI a informé la collectivité du paiement le 25 février 2025 :
        | Montant payé       | 5,00 €  |
        | Montant restant dû | 30,00 € |
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Montant rectifié | 20,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-modification-montant.06 |
