# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-reste-du @phase:executoire @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Reste dû du forfait impayé

  Droit : Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1, 3° ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Le reste à payer que la collectivité transmet à l’ANTAI est le forfait initialement dû, diminué de ce qui en a été payé, annulé ou remis.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant restant dû | 60,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                    |
        | fps-impaye-reste-du.02 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant restant dû | 32,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                    |
        | fps-impaye-reste-du.03 |
