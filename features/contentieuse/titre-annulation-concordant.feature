# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-concordant @phase:contentieuse @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Titre d’annulation conforme à l’information

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5 ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI annule la somme que la juridiction, ou à défaut la collectivité, lui a dite.

    Plan du scénario: l’ANTAI émet un titre d’annulation : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | <montant annulé> |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | Montant annulé | <montant annulé> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            | situation                                 | montant annulé |
        | titre-annulation-concordant.01 | la somme est celle que dit la juridiction | 50,00 €        |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            | situation                                 | montant annulé |
        | titre-annulation-concordant.04 | autre valeur : montant annulé             | 51,01 €        |

    Plan du scénario: l’ANTAI émet un titre d’annulation : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 50,00 € |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | Montant annulé | 50,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-concordant.02 |

    Plan du scénario: l’ANTAI émet un titre d’annulation : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 50,00 € |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | Montant annulé | 50,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-concordant.03 |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : à éviter : elle la dépasse d’un centime
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 50,00 € |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé | 50,01 € |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | Montant annulé | 50,01 € |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | titre-annulation-concordant.05 |
