# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-date-limite @phase:amiable @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:cerema-guide-2015 @source:idcite-a60262 @certitude:inferred
Fonctionnalité: Date limite de paiement

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 1 ; Cerema (Guide de recommandations de 2015) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La date limite que l’ANTAI porte sur l’avis de paiement n’est pas antérieure à la fin des trois mois qui suivent la notification.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que les dates de droit sont :
        | Dernier jour du paiement | <dernier jour du paiement> |
      Quand le fichier des immatriculations répond à l’ANTAI le <création du FPS>
      Et le calendrier atteint le <création du FPS>
      Alors l’ANTAI envoie l’avis de paiement :
        | Date limite de paiement | <date limite de paiement> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.01 | la date suit la plus tardive des réceptions réputées | 9 janvier 2025    | 14 avril 2025 ou 15 avril 2025     | au plus tôt le 15 avril 2025   |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.02 | la date calculée                                     | 26 janvier 2024   | 30 avril 2024 ou 1er mai 2024      | au plus tôt le 1er mai 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.03 | la date calculée                                     | 25 novembre 2024  | 28 février 2025 ou 1er mars 2025   | au plus tôt le 1er mars 2025   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.04 | la date calculée                                     | 26 septembre 2024 | 1er janvier 2025 ou 2 janvier 2025 | au plus tôt le 2 janvier 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.05 | la date calculée                                     | 27 décembre 2023  | 1er avril 2024 ou 2 avril 2024     | au plus tôt le 2 avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.06 | la date calculée                                     | 2 janvier 2024    | 7 avril 2024 ou 8 avril 2024       | au plus tôt le 8 avril 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.07 | la date calculée                                     | 25 décembre 2024  | 30 mars 2025 ou 31 mars 2025       | au plus tôt le 31 mars 2025    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                 | situation                                            | création du FPS   | dernier jour du paiement           | date limite de paiement        |
        | avis-date-limite.08 | la date calculée                                     | 22 juillet 2024   | 27 octobre 2024 ou 28 octobre 2024 | au plus tôt le 28 octobre 2024 |
