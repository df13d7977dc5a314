# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-date-limite @phase:amiable @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:cerema-guide-2015 @source:idcite-a60262 @certitude:inferred
Fonctionnalité: Date limite de paiement

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 1 ; Cerema (Guide de recommandations de 2015) ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La date limite que l’ANTAI porte sur l’avis de paiement n’est pas antérieure à la fin des trois mois qui suivent la notification.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : la date calculée
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Quand le fichier des immatriculations répond à l’ANTAI le même jour
      Et le calendrier atteint le <création du FPS>
      Alors l’ANTAI envoie l’avis de paiement :
        | Date limite de paiement | <date limite de paiement> |

      # pourquoi : la règle est respectée
      # droit : dernier jour du paiement : 14 avril 2025 ou 15 avril 2025
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.01 | 9 janvier 2025   | au plus tôt le 14 avril 2025   |

      # pourquoi : le mois d’arrivée est plus court
      # droit : dernier jour du paiement : 30 juin 2025 ou 1er juillet 2025
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.02 | 26 mars 2025     | au plus tôt le 30 juin 2025    |

      # pourquoi : le délai finit avec février
      # droit : dernier jour du paiement : 28 février 2029 ou 1er mars 2029
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.03 | 25 novembre 2028 | au plus tôt le 28 février 2029 |

      # pourquoi : le délai passe d’une année à l’autre
      # droit : dernier jour du paiement : 6 janvier 2025 ou 7 janvier 2025
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.04 | 1er octobre 2024 | au plus tôt le 6 janvier 2025  |

      # pourquoi : le dernier jour est férié
      # droit : dernier jour du paiement : 1er avril 2024 ou 2 avril 2024
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.05 | 27 décembre 2023 | au plus tôt le 1er avril 2024  |

      # pourquoi : le dernier jour est un dimanche
      # droit : dernier jour du paiement : 7 avril 2024 ou 8 avril 2024
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.06 | 2 janvier 2024   | au plus tôt le 7 avril 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      # droit : dernier jour du paiement : 28 mars 2027 ou 29 mars 2027
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.07 | 23 décembre 2026 | au plus tôt le 28 mars 2027    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      # droit : dernier jour du paiement : 27 octobre 2024 ou 28 octobre 2024
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.08 | 22 juillet 2024  | au plus tôt le 27 octobre 2024 |

      # pourquoi : le délai part du dernier jour d’un mois, et le mois où il finit est plus long
      # droit : dernier jour du paiement : 30 juillet 2024 ou 1er août 2024
      Exemples:
        | cas                 | création du FPS  | date limite de paiement        |
        | avis-date-limite.09 | 25 avril 2024    | au plus tôt le 30 juillet 2024 |
