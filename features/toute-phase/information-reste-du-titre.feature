# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-reste-du-titre @phase:toute-phase @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Reste dû du titre annoncé à la collectivité

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
      | Montant dû | 35,00 € |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025

  Règle: Après plusieurs paiements du titre exécutoire, ou un titre d’annulation, le reste dû que l’ANTAI annonce est la somme du titre, diminuée de ce qui a été annulé et payé, et de la réduction au plus.

    Plan du scénario: l’ANTAI informe la collectivité du paiement : <paiement du titre>
      Étant donné que le redevable a payé le titre exécutoire le <paiement du titre> :
        | Montant payé | 40,00 € |
      Quand le redevable paie le titre exécutoire le <paiement du titre 2> :
        | Montant payé | <montant payé> |
      Et le calendrier atteint le <jour atteint>
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | <montant restant dû> |

      # pourquoi : la règle est respectée
      # .01 : un titre de 85 €, payé 40 € puis 30 €, laisse 15 €
      # .02 : un titre de 85 €, payé 40 € puis 28 € dans le mois, peut être dit soldé
      Exemples:
        | cas | paiement du titre | montant payé | paiement du titre 2 | jour atteint | montant restant dû |
        | .01 | 10/07/2025        | 30,00 €      | 10/08/2025          | 11/08/2025   | au plus 15,00 €    |
        | .02 | 20/05/2025        | 28,00 €      | 28/05/2025          | 29/05/2025   | au plus 17,00 €    |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : la majoration de 50 € est annulée, et 20 € sont payés ; il reste 15 €
      Étant donné que la collectivité a transmis à l’ANTAI la décision d’annulation le 19 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 50,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 20 juin 2025 :
        | Montant annulé | 50,00 € |
      Quand le redevable paie le titre exécutoire le 10 juillet 2025 :
        | Montant payé | 20,00 € |
      Et le calendrier atteint le 11 juillet 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant restant dû | au plus 15,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | information-reste-du-titre.03 |
