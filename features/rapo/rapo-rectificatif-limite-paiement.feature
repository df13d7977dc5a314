# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-limite-paiement @phase:rapo @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:seine-park @source:idcite-a60262 @certitude:inferred
Fonctionnalité: Date limite portée sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 1 ; Seine Park (Page privée sur l’avis rectificatif) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI porte sur l’avis rectificatif une date limite de paiement qui ne précède pas la fin des trois mois courus depuis la notification de l’avis initial.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : la date calculée
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand la collectivité fait modifier le forfait par l’ANTAI le <modification>
      Et le calendrier atteint le <modification>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date limite de paiement | <date limite> |

      # pourquoi : la règle est respectée
      # droit : dernier jour du paiement : 11 avril 2025 ou 12 avril 2025
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.01 | 06/01/2025 | 03/03/2025   | au plus tôt le 11 avril 2025    |

      # pourquoi : le mois d’arrivée est plus court
      # droit : dernier jour du paiement : 30 juin 2025 ou 1er juillet 2025
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.02 | 26/03/2025 | 21/05/2025   | au plus tôt le 30 juin 2025     |

      # pourquoi : le délai finit avec février
      # droit : dernier jour du paiement : 28 février 2029 ou 1er mars 2029
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.03 | 25/11/2028 | 20/01/2029   | au plus tôt le 28 février 2029  |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : dernier jour du paiement : 6 janvier 2025 ou 7 janvier 2025
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.04 | 01/10/2024 | 26/11/2024   | au plus tôt le 6 janvier 2025   |

      # pourquoi : le dernier jour est férié
      # droit : dernier jour du paiement : 1er mai 2024 ou 2 mai 2024
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.05 | 27/01/2024 | 23/03/2024   | au plus tôt le 1er mai 2024     |

      # pourquoi : le dernier jour est un dimanche
      # droit : dernier jour du paiement : 7 avril 2024 ou 8 avril 2024
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.06 | 02/01/2024 | 27/02/2024   | au plus tôt le 7 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : dernier jour du paiement : 31 mars 2025 ou 1er avril 2025
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.07 | 26/12/2024 | 19/02/2025   | au plus tôt le 31 mars 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : dernier jour du paiement : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.08 | 22/07/2024 | 16/09/2024   | au plus tôt le 27 octobre 2024  |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : dernier jour du paiement : 30 décembre 2024 ou 1er janvier 2025
      Exemples:
        | cas                                  | création   | modification | date limite                     |
        | rapo-rectificatif-limite-paiement.10 | 25/09/2024 | 20/11/2024   | au plus tôt le 30 décembre 2024 |
