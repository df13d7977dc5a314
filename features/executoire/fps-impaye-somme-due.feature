# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-somme-due @phase:executoire @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Information sans reste dû

  Droit : Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: La collectivité n’informe l’ANTAI d’un forfait impayé que s’il en reste une somme à payer.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un autre tarif
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant restant dû | plus de 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                     |
        | fps-impaye-somme-due.02 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : un stationnement payé en partie
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant restant dû | plus de 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                     |
        | fps-impaye-somme-due.03 |

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : il reste une somme à payer
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025 :
        | Montant dû | 35,00 € |
      Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Montant restant dû | plus de 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | fps-impaye-somme-due.04 |
