# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-avant-titre @phase:rapo @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-14 @source:cgct-r2333-120-35 @certitude:inferred
Fonctionnalité: Avis rectificatif avant le titre

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-35 (Substitution du titre à l’avis de paiement).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI à qui la collectivité a demandé de modifier le forfait n’émet de titre exécutoire qu’après avoir envoyé l’avis rectificatif.

    Plan du scénario: l’ANTAI émet le titre exécutoire : l’avis rectificatif reste impayé et le titre suit
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement rectificatif le 7 mars 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | rapo-rectificatif-avant-titre.03 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : le forfait n’a pas été modifié
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 janvier 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                              |
        | rapo-rectificatif-avant-titre.04 |
