# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-reste-du-apres-annulation @phase:executoire @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Somme portée sur le titre après une annulation partielle

  Droit : Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: En cycle complet, quand une partie du forfait a été annulée par le juge, l’ANTAI émet le titre exécutoire pour le reste, diminué de ce qui a été payé dans les trois mois.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <montant annulé>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | <montant annulé>              |
        | Motif de l’annulation | Décision de la juridiction    |
      Et que le redevable a payé le forfait le <paiement> :
        | Montant payé | <montant payé> |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : la règle est respectée
      # .01 : un forfait de 35 €, réduit de 10 € par le juge et payé à hauteur de 5 €, laisse un titre de 20 €
      # .02 : le paiement est fait juste avant la fin des trois mois
      Exemples:
        | cas                             | montant annulé | montant payé | paiement   | montant restant dû |
        | te-reste-du-apres-annulation.01 | 10,00 €        | 5,00 €       | 02/04/2025 | 20,00 €            |
        | te-reste-du-apres-annulation.02 | 10,00 €        | 5,00 €       | 11/04/2025 | 20,00 €            |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .06 : autre valeur : montant annulé
      # .07 : autre valeur : montant payé
      Exemples:
        | cas                             | montant annulé | montant payé | paiement   | montant restant dû |
        | te-reste-du-apres-annulation.06 | 11,01 €        | 5,00 €       | 02/04/2025 | 18,99 €            |
        | te-reste-du-apres-annulation.07 | 10,00 €        | 6,01 €       | 02/04/2025 | 18,99 €            |

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | <tarif> |
        | Montant dû       | <tarif> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 10,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Et que le redevable a payé le forfait le 2 avril 2025 :
        | Montant payé | 5,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | <montant> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                             | situation                 | tarif   | montant |
        | te-reste-du-apres-annulation.03 | un autre tarif            | 60,50 € | 45,50 € |
        | te-reste-du-apres-annulation.05 | autre valeur : montant dû | 36,01 € | 21,01 € |

    Plan du scénario: l’ANTAI émet le titre exécutoire : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 mars 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 10,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Et que le redevable a payé le forfait le 2 avril 2025 :
        | Montant payé | 5,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 17,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                             |
        | te-reste-du-apres-annulation.04 |
