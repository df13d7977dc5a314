# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-acceptation-totale-montant @phase:rapo @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-13 @source:tsp-site @source:service-public-f34440 @certitude:inferred
Fonctionnalité: Montant d’une acceptation totale

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 7 ; Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence) ; Service-public.fr (Fiche officielle sur le forfait non payé).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité qui accepte le recours préalable en totalité ramène à zéro le montant dû.

    Plan du scénario: la collectivité se prononce sur le recours préalable : plus rien n’est dû
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025
      Alors la collectivité se prononce sur le recours préalable :
        | Montant rectifié | 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                |
        | rapo-acceptation-totale-montant.01 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le recours est accepté en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en partie le 4 mars 2025 :
        | Montant rectifié | 20,00 € |
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                                |
        | rapo-acceptation-totale-montant.02 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025
      Alors la collectivité se prononce sur le recours préalable :
        | Montant rectifié | 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                |
        | rapo-acceptation-totale-montant.03 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025
      Alors la collectivité se prononce sur le recours préalable :
        | Montant rectifié | 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                |
        | rapo-acceptation-totale-montant.04 |

    Plan du scénario: la collectivité ne se prononce pas sur le recours préalable : faute à éviter : un centime reste dû
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025 :
        | Montant rectifié | 0,01 € |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Montant rectifié | 0,01 € |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                |
        | rapo-acceptation-totale-montant.05 |
