# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-montant @phase:rapo @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-14 @certitude:law
Fonctionnalité: Montant de l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1° ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI porte sur l’avis rectificatif le montant rectifié que la collectivité lui a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Montant rectifié | <montant rectifié> |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | <montant rectifié> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          | situation                                     | montant rectifié |
        | rapo-rectificatif-montant.01 | l’avis rectificatif porte le montant transmis | 20,00 €          |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                                     | montant rectifié |
        | rapo-rectificatif-montant.04 | autre valeur : montant rectifié               | 21,01 €          |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 20,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-montant.02 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 20,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          |
        | rapo-rectificatif-montant.03 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : il part le lendemain, après une seconde modification, et porte le montant du recours qu’il rappelle
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Montant rectifié             | 20,00 €         |
        | Date de réception du recours | 12 février 2025 |
      Quand la collectivité fait modifier le forfait par l’ANTAI le 6 mars 2025 :
        | Montant rectifié             | 15,00 €         |
        | Date de réception du recours | 17 février 2025 |
      Et le calendrier atteint le 6 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 20,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-rectificatif-montant.05 |
