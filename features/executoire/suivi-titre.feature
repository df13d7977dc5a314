# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:suivi-titre @phase:executoire @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:cgct-r2333-120-17-1 @certitude:inferred
Fonctionnalité: Suivi de l’émission du titre

  Droit : Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI qui informe la collectivité de l’émission du titre exécutoire lui en donne la référence et la date.

    Plan du scénario: l’ANTAI informe la collectivité du suivi du forfait : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <événement>
      Quand le calendrier atteint le <événement>
      Alors l’ANTAI informe la collectivité du suivi du forfait :
        | Référence du titre exécutoire | 2025-000013 |
        | Date de l’événement           | <événement> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            | situation                                    | création du FPS | événement    |
        | suivi-titre.01 | la référence et la date sont celles du titre | 6 février 2025  | 13 mai 2025  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                                    | création du FPS | événement    |
        | suivi-titre.02 | à d’autres dates                             | 12 mars 2025    | 19 juin 2025 |
