# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-reste-du @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-16 @source:arrete-2016-12-15-titre-executoire @certitude:law
Fonctionnalité: Somme portée sur le titre en cycle complet

  Droit : Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé) ; Arrêté du 15 décembre 2016 (titre exécutoire) (Mentions du titre exécutoire et de l’avertissement), article 1, 7°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: En cycle complet, l’ANTAI émet le titre exécutoire pour le forfait, le cas échéant modifié, diminué de ce qui en a été payé dans les trois mois.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <montant payé>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que le redevable a payé le forfait le 11 avril 2025 :
        | Montant payé | <montant payé> |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : la règle est respectée
      # .01 : un forfait de 35 € payé à hauteur de 20 € dans le délai laisse un titre de 15 €
      Exemples:
        | cas            | montant payé | montant restant dû |
        | te-reste-du.01 | 20,00 €      | 15,00 €            |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .05 : autre valeur : montant payé
      Exemples:
        | cas            | montant payé | montant restant dû |
        | te-reste-du.05 | 21,01 €      | 13,99 €            |

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | <tarif du forfait> |
        | Montant dû       | <tarif du forfait> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que le redevable a payé le forfait le 11 avril 2025 :
        | Montant payé | 20,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                 | tarif du forfait | montant restant dû |
        | te-reste-du.02 | un autre tarif            | 60,50 €          | 40,50 €            |
        | te-reste-du.04 | autre valeur : montant dû | 36,01 €          | 16,01 €            |

    Plan du scénario: l’ANTAI émet le titre exécutoire : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que le redevable a payé le forfait le 11 avril 2025 :
        | Montant payé | 20,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 12,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            |
        | te-reste-du.03 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : le forfait ramené à 20 € et impayé laisse un titre de 20 €
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 20 février 2025 :
        | Montant rectifié             | 20,00 €         |
        | Date de réception du recours | 5 février 2025  |
        | Date de la décision          | 20 février 2025 |
      Et que l’ANTAI a envoyé l’avis de paiement rectificatif le 20 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 20,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            |
        | te-reste-du.06 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : le forfait ramené à 25 €, puis à 20 €, laisse un titre de 20 €
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 20 février 2025 :
        | Montant rectifié             | 25,00 €         |
        | Date de réception du recours | 5 février 2025  |
        | Date de la décision          | 20 février 2025 |
      Et que l’ANTAI a envoyé l’avis de paiement rectificatif le 20 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 20 mars 2025 :
        | Montant rectifié             | 20,00 €      |
        | Date de réception du recours | 5 mars 2025  |
        | Date de la décision          | 20 mars 2025 |
      Et que l’ANTAI a envoyé l’avis de paiement rectificatif le 20 mars 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 20,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            |
        | te-reste-du.07 |
