# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-annule-rapo @phase:executoire @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-14 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Part du forfait annulée sur recours préalable

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1° ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Quand un recours préalable a été accepté en partie, la collectivité dit annulée la différence entre le forfait et la somme rectifiée.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : <montant rectifié>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a accepté le recours préalable en partie le 10 février 2025 :
        | Montant rectifié | <montant rectifié> |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | <montant annulé> |

      # pourquoi : la règle est respectée
      # .01 : un forfait de 35 € ramené à 20 € est annulé à hauteur de 15 €
      Exemples:
        | cas                       | montant rectifié | montant annulé |
        | fps-impaye-annule-rapo.01 | 20,00 €          | 15,00 €        |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .04 : autre valeur : montant rectifié
      Exemples:
        | cas                       | montant rectifié | montant annulé |
        | fps-impaye-annule-rapo.04 | 21,01 €          | 13,99 €        |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a accepté le recours préalable en partie le 10 février 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | 40,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       |
        | fps-impaye-annule-rapo.02 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 18 janvier 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 31 janvier 2025
      Et que la collectivité a accepté le recours préalable en partie le 10 février 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant annulé | 12,50 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       |
        | fps-impaye-annule-rapo.03 |
