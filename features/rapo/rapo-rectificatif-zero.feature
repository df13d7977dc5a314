# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-zero @phase:rapo @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-13 @source:service-public-f34440 @source:tsp-site @certitude:inferred
Fonctionnalité: Avis rectificatif après une annulation

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 7 ; Service-public.fr (Fiche officielle sur le forfait non payé) ; Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI à qui la collectivité a demandé d’annuler le forfait à la suite d’un recours préalable porte un montant nul sur l’avis rectificatif qu’elle envoie.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis rectificatif à zéro euro suit l’annulation
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | rapo-rectificatif-zero.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       |
        | rapo-rectificatif-zero.02 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait annuler le forfait par l’ANTAI le 5 mars 2025 :
        | Motif de l’annulation | Recours préalable accepté |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Montant rectifié | 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                       |
        | rapo-rectificatif-zero.03 |
