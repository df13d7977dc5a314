# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-concordante @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Information conforme à la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La somme que la collectivité demande à l’ANTAI d’annuler en exécution d’une décision de justice est celle que la décision annule.

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Montant annulé | 30,00 € |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite :
        | Montant annulé | 30,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                   |
        | information-annulation-concordante.02 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Montant annulé | 30,00 € |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite :
        | Montant annulé | 30,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                   |
        | information-annulation-concordante.03 |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Montant annulé | <montant annulé> |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité y donne suite :
        | Montant annulé | <montant annulé> |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                   | situation                         | montant annulé |
        | information-annulation-concordante.04 | autre valeur : montant annulé     | 31,01 €        |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                   | situation                         | montant annulé |
        | information-annulation-concordante.05 | la somme est celle de la décision | 30,00 €        |

    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : une autre décision a été notifiée depuis celle dont l’information porte la date
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Date de la décision | 1er septembre 2025 |
        | Montant annulé      | 30,00 €            |
      Et que le tribunal a notifié sa décision à la collectivité le 15 septembre 2025 :
        | Date de la décision | 12 septembre 2025 |
        | Montant annulé      | 5,00 €            |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Motif de l’annulation | Décision de la juridiction |
        | Date de la décision   | 1er septembre 2025         |
      Alors le système de la collectivité y donne suite :
        | Montant annulé | 30,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                   |
        | information-annulation-concordante.06 |

    Plan du scénario: la collectivité ne transmet à l’ANTAI aucune décision d’annulation : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
      Et que la collectivité a rejeté le recours préalable le 6 juin 2025
      Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025
      Et que le tribunal a notifié sa décision à la collectivité le 2 septembre 2025 :
        | Montant annulé | 30,00 € |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Montant annulé        | <montant>                  |
        | Motif de l’annulation | Décision de la juridiction |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant annulé | <montant> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas | situation                                                           | montant |
        | .07 | faute à éviter : la somme dépasse celle de la décision d’un centime | 30,01 € |
        | .08 | faute à éviter : il manque un centime                               | 29,99 € |
