# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-majoration @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-16 @source:cgct-l2333-87 @certitude:law
Fonctionnalité: Montant de la majoration

  Droit : Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé) ; Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 2.
  Certitude : lu dans le texte.
  Question ouverte : D-20, Arrondi de la majoration et de la réduction.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI majore le forfait impayé de 20 % de ce qui en reste dû, sans que la majoration soit inférieure à 50 €.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | <tarif> |
        | Montant dû       | <tarif> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant de la majoration | <montant> |

      # pourquoi : la règle est respectée
      # .06 : un reste dû de 250,01 € porte 50 €, les deux dixièmes de centime étant arrondis
      Exemples:
        | cas              | situation                                                | tarif    | montant |
        | te-majoration.01 | un reste dû de 15 € porte la majoration minimale de 50 € | 15,00 €  | 50,00 € |
        | te-majoration.02 | un reste dû de 250 € porte encore 50 €                   | 250,00 € | 50,00 € |
        | te-majoration.03 | un reste dû de 300 € porte 60 €                          | 300,00 € | 60,00 € |
        | te-majoration.05 | un reste dû de 249,99 € porte la majoration minimale     | 249,99 € | 50,00 € |
        | te-majoration.06 | un reste dû de 250,01 € porte 50 €…                      | 250,01 € | 50,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas              | situation                                                | tarif    | montant |
        | te-majoration.09 | un autre tarif                                           | 60,50 €  | 50,00 € |

    @doute:D-20
    Plan du scénario: l’issue reste ouverte quand l’ANTAI a envoyé l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | <tarif> |
        | Montant dû       | <tarif> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI reste libre (D-20)

      # pourquoi : les lectures du droit divergent
      # .04 : un reste dû de 251 € porte 50,20 €, ou 50 € si l’on arrondit à l’euro
      # .07 : un reste dû de 250,03 € porte 50,01 €, ou 50 € si l’on arrondit à l’euro
      # .08 : un reste dû de 252,50 € porte 50,50 €, ou 51 € si l’on arrondit à l’euro, un demi comptant pour un
      # .11 : un reste dû de 252,53 € porte 50,51 €, ou 51 € si l’on arrondit à l’euro
      Exemples:
        | cas              | situation                              | tarif    |
        | te-majoration.04 | un reste dû de 251 € porte 50,20 €…    | 251,00 € |
        | te-majoration.07 | un reste dû de 250,03 € porte 50,01 €… | 250,03 € |
        | te-majoration.08 | un reste dû de 252,50 € porte 50,50 €… | 252,50 € |
        | te-majoration.11 | un reste dû de 252,53 € porte 50,51 €… | 252,53 € |

    Plan du scénario: l’ANTAI émet le titre exécutoire : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant de la majoration | 50,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas              |
        | te-majoration.10 |
