# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:deduction-paiement-immediat @phase:amiable @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-5 @certitude:inferred
Fonctionnalité: Déduction du paiement immédiat

  Droit : Code général des collectivités territoriales, art. R2333-120-5 (Déduction du paiement immédiat), 1°, 2° et alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Durée maximale de stationnement payant, en minutes | 120 |

  Règle: La somme déduite du forfait est celle du dernier paiement immédiat, si la durée maximale de stationnement comptée de son justificatif n’est pas écoulée au constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le dernier des deux paiements est déduit
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 9 h :
        | Montant payé          | 1,00 €               |
        | Heure du justificatif | 6 janvier 2025 à 9 h |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 11 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Montant déduit           | 2,00 €                |
        | Montant dû               | 33,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
      Alors le système de la collectivité y donne suite :
        | Montant déduit | 2,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | deduction-paiement-immediat.03 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la durée maximale était passée
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 8 h :
        | Montant payé          | 2,00 €               |
        | Heure du justificatif | 6 janvier 2025 à 8 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 11 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Montant déduit           | 0,00 €                |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Montant déduit           | 0,00 €                |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | deduction-paiement-immediat.04 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <situation>
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 11 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Montant déduit           | <montant déduit>      |
        | Montant dû               | <montant dû>          |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Montant déduit           | <montant déduit>      |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant déduit | <montant déduit> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas | situation                                                      | montant déduit | montant dû |
        | .05 | faute à éviter : la déduction dépasse le paiement d’un centime | 2,01 €         | 32,99 €    |
        | .06 | faute à éviter : il manque un centime                          | 1,99 €         | 33,01 €    |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la durée maximale s’achève à la minute du constat
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Montant payé          | 2,00 €                |
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 12 h :
        | Date et heure du constat | 6 janvier 2025 à 12 h |
        | Montant déduit           | 2,00 €                |
        | Montant dû               | 33,00 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 12 h |
      Alors le système de la collectivité y donne suite :
        | Montant déduit | 2,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | deduction-paiement-immediat.07 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : un autre tarif
      Étant donné que le conducteur a payé le stationnement le 6 janvier 2025 à 9 h :
        | Montant payé          | 0,00 €               |
        | Heure du justificatif | 6 janvier 2025 à 9 h |
      Et que le conducteur a payé le stationnement le 6 janvier 2025 à 10 h :
        | Heure du justificatif | 6 janvier 2025 à 10 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 11 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
        | Tarif du forfait         | 60,50 €               |
        | Montant déduit           | 0,00 €                |
        | Montant dû               | 60,50 €               |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Date et heure du constat | 6 janvier 2025 à 11 h |
      Alors le système de la collectivité y donne suite :
        | Montant déduit | 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | deduction-paiement-immediat.08 |
