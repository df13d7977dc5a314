# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-agent @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Agent que nomme l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1° ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis rectificatif que l’ANTAI envoie porte le numéro de l’agent qui l’a établi, tel que la collectivité le lui a transmis, ou celui de l’avis initial si elle n’en a pas transmis d’autre.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Numéro d’identification de l’agent | <numéro> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 10 mars 2025
      Et le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | <numéro> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation                                         | numéro  |
        | rapo-rectificatif-agent.01 | le même agent a établi les deux avis              | AG-0042 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                        | situation                                         | numéro  |
        | rapo-rectificatif-agent.03 | autre valeur : numéro d’identification de l’agent | AG-0043 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : un autre agent a établi l’avis rectificatif, et la collectivité l’a dit
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025 :
        | Numéro d’identification de l’agent | AG-0042 |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Numéro d’identification de l’agent | AG-0077 |
      Quand le calendrier atteint le 10 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Numéro d’identification de l’agent | AG-0077 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | rapo-rectificatif-agent.02 |
