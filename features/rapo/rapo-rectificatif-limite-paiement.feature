# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-limite-paiement @phase:rapo @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:seine-park @source:idcite-a60262 @certitude:inferred
Fonctionnalité: Date limite portée sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 1 ; Seine Park (Page privée sur l’avis rectificatif) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI porte sur l’avis rectificatif une date limite de paiement qui ne précède pas la fin des trois mois courus depuis la notification de l’avis initial.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <création du FPS>
      Et que l’ANTAI a envoyé l’avis de paiement le <création du FPS>
      Et que les dates de droit sont :
        | Dernier jour du paiement | <dernier jour du paiement> |
      Quand la collectivité fait modifier le forfait par l’ANTAI le <modification du FPS>
      Et le calendrier atteint le <modification du FPS>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date limite de paiement | <date limite de paiement> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.01 | la date limite laisse trois mois après l’avis rectificatif lui-même | 6 janvier 2025    | 11 avril 2025 ou 12 avril 2025     | 3 mars 2025         | au plus tôt le 9 juin 2025      |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.02 | la date calculée                                                    | 26 janvier 2024   | 30 avril 2024 ou 1er mai 2024      | 22 mars 2024        | au plus tôt le 28 juin 2024     |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.03 | la date calculée                                                    | 25 novembre 2024  | 28 février 2025 ou 1er mars 2025   | 20 janvier 2025     | au plus tôt le 26 avril 2025    |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.04 | la date calculée                                                    | 26 septembre 2024 | 1er janvier 2025 ou 2 janvier 2025 | 21 novembre 2024    | au plus tôt le 27 février 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.05 | la date calculée                                                    | 27 décembre 2023  | 1er avril 2024 ou 2 avril 2024     | 21 février 2024     | au plus tôt le 27 mai 2024      |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.06 | la date calculée                                                    | 2 janvier 2024    | 7 avril 2024 ou 8 avril 2024       | 27 février 2024     | au plus tôt le 4 juin 2024      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.07 | la date calculée                                                    | 25 décembre 2024  | 30 mars 2025 ou 31 mars 2025       | 19 février 2025     | au plus tôt le 25 mai 2025      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                                  | situation                                                           | création du FPS   | dernier jour du paiement           | modification du FPS | date limite de paiement         |
        | rapo-rectificatif-limite-paiement.08 | la date calculée                                                    | 22 juillet 2024   | 27 octobre 2024 ou 28 octobre 2024 | 16 septembre 2024   | au plus tôt le 22 décembre 2024 |
