# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-total @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Total du titre exécutoire

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 3 ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le total du titre exécutoire que l’ANTAI émet est la somme du forfait restant dû et de sa majoration.

    Plan du scénario: l’ANTAI émet le titre exécutoire : un reste dû de 35 € et une majoration de 50 € font 85 €
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant total du titre | 85,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas         |
        | te-total.01 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | <tarif> |
        | Montant dû       | <tarif> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant total du titre | <montant> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas         | situation                                                 | tarif    | montant  |
        | te-total.02 | un reste dû de 300 € et une majoration de 60 € font 360 € | 300,00 € | 360,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas         | situation                                                 | tarif    | montant  |
        | te-total.03 | un autre tarif                                            | 60,50 €  | 110,50 € |

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
        | Montant total du titre | 82,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas         |
        | te-total.04 |
