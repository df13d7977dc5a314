# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-concordant @phase:contentieuse @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Titre d’annulation conforme à l’information

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5 ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’annule pas plus que la somme que la juridiction ou la collectivité lui a dite.

    Plan du scénario: l’ANTAI émet un titre d’annulation : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 50,00 € |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé | <montant> |
      Alors le système de l’ANTAI <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      Exemples:
        | cas | situation                                 | montant | issue         |
        | .01 | la somme est celle que dit la juridiction | 50,00 € | y donne suite |
        | .05 | à éviter : elle la dépasse d’un centime   | 50,01 € | s’y oppose    |

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
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé | 50,00 € |
      Alors le système de l’ANTAI y donne suite

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
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé | 50,00 € |
      Alors le système de l’ANTAI y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-concordant.03 |

    Plan du scénario: l’ANTAI émet un titre d’annulation : autre valeur : montant annulé
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 51,01 € |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-concordant.04 |

    Plan du scénario: le système de l’ANTAI s’y oppose : deux titres dépassent ensemble d’un centime la somme dite
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 30 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 30 mai 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Montant annulé | 50,00 € |
      Et que l’ANTAI a émis un titre d’annulation le 14 octobre 2025 :
        | Montant annulé | 30,00 € |
      Quand l’ANTAI émet un titre d’annulation le 4 novembre 2025 :
        | Montant annulé | 20,01 € |
      Alors le système de l’ANTAI s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | titre-annulation-concordant.06 |
