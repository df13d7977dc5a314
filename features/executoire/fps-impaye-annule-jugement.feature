# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-annule-jugement @phase:executoire @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @source:arrete-2016-12-15-information-ordonnateur @certitude:inferred
Fonctionnalité: Part du forfait annulée par la juridiction

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéas 4 et 5 ; Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1, 3°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Quand la juridiction a déchargé le requérant de tout ou partie du forfait avant que la collectivité n’informe l’ANTAI qu’il est impayé, la collectivité dit annulée la somme que la décision annule.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 10 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié à la collectivité une décharge partielle le 10 avril 2025 :
        | Acte contesté  | Décision, même implicite, sur le recours préalable |
        | Montant annulé | <montant>                                          |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | <montant> |

      # pourquoi : la règle est respectée
      # .01 : la décision annule 15 € d’un forfait de 35 €, et l’information le dit
      Exemples:
        | cas                           | situation                                     | montant |
        | fps-impaye-annule-jugement.01 | la décision annule 15 € d’un forfait de 35 €… | 15,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           | situation                                     | montant |
        | fps-impaye-annule-jugement.04 | autre valeur : montant annulé                 | 16,01 € |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 10 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié à la collectivité une décharge partielle le 10 avril 2025 :
        | Acte contesté  | Décision, même implicite, sur le recours préalable |
        | Montant annulé | 15,00 €                                            |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | 15,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | fps-impaye-annule-jugement.02 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 10 février 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 février 2025 :
        | Acte contesté | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié à la collectivité une décharge partielle le 10 avril 2025 :
        | Acte contesté  | Décision, même implicite, sur le recours préalable |
        | Montant annulé | 15,00 €                                            |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | 15,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           |
        | fps-impaye-annule-jugement.03 |
