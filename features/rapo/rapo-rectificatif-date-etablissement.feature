# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-date-etablissement @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Jour où l’avis rectificatif a été établi

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 7 ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis rectificatif que l’ANTAI envoie se dit établi au plus tôt le jour de la décision sur le recours préalable et au plus tard le jour de son envoi.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : l’avis rectificatif est établi le jour même de la décision
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Date de la décision | 4 mars 2025 |
      Quand le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date d’établissement de l’avis | au plus tôt le 4 mars 2025      |
        | Date d’établissement de l’avis | au plus tard le jour de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                     |
        | rapo-rectificatif-date-etablissement.01 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : à d’autres dates
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 20 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 20 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 20 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 20 mars 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 11 avril 2025 :
        | Date de la décision | 10 avril 2025 |
      Quand le calendrier atteint le 16 avril 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date d’établissement de l’avis | au plus tôt le 10 avril 2025    |
        | Date d’établissement de l’avis | au plus tard le jour de l’envoi |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                     |
        | rapo-rectificatif-date-etablissement.03 |
