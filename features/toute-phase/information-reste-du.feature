# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-reste-du @phase:toute-phase @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cartographies @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Reste dû annoncé à la collectivité

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le reste dû que l’ANTAI annonce à la collectivité est la somme portée sur le dernier avis de paiement, diminuée de tout ce qui a été payé au titre du forfait, tant qu’aucune annulation ne lui a été annoncée.

    Plan du scénario: l’ANTAI informe la collectivité du paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Quand le redevable paie le forfait le 3 mars 2025 :
        | Montant payé | <montant payé> |
      Et le calendrier atteint le 3 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                             | montant payé | montant restant dû |
        | .01 | un forfait de 35 € payé à hauteur de 20 € laisse 15 € | 20,00 €      | 15,00 €            |
        | .02 | le forfait payé en entier ne laisse rien              | 35,00 €      | 0,00 €             |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                             | montant payé | montant restant dû |
        | .07 | autre valeur : montant payé                           | 21,01 €      | 13,99 €            |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : le forfait rectifié à 25 € et payé 25 € ne laisse rien
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 24 février 2025 :
        | Montant rectifié | 25,00 € |
      Et que l’ANTAI a envoyé l’avis de paiement rectificatif le 24 février 2025
      Quand le redevable paie le forfait le 3 mars 2025 :
        | Montant payé | 25,00 € |
      Et le calendrier atteint le 3 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | information-reste-du.03 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement quand le redevable paie le forfait : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | <tarif du forfait> |
        | Montant dû       | <tarif du forfait> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Quand le redevable paie le forfait le 3 mars 2025 :
        | Montant payé | 20,00 € |
      Et le calendrier atteint le 3 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                     | situation                 | tarif du forfait | montant restant dû |
        | information-reste-du.04 | un autre tarif            | 60,50 €          | 40,50 €            |
        | information-reste-du.06 | autre valeur : montant dû | 36,01 €          | 16,01 €            |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Quand le redevable paie le forfait le 3 mars 2025 :
        | Montant payé | 20,00 € |
      Et le calendrier atteint le 3 mars 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | 12,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                     |
        | information-reste-du.05 |
