# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:suivi-envoi @phase:amiable @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @certitude:inferred
Fonctionnalité: Suivi de l’envoi

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 3.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI qui informe la collectivité de l’envoi de l’avis lui en donne la date.

    Plan du scénario: l’ANTAI informe la collectivité du suivi du forfait : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <événement>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI informe la collectivité du suivi du forfait :
        | Date de l’événement | <événement> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            | situation                    | événement       | jour atteint    |
        | suivi-envoi.01 | la date est celle de l’envoi | 9 janvier 2025  | 10 janvier 2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                    | événement       | jour atteint    |
        | suivi-envoi.02 | à d’autres dates             | 15 février 2025 | 16 février 2025 |
