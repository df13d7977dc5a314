# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-apres-information @phase:executoire @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-17-1 @certitude:inferred
Fonctionnalité: Information reçue avant le titre

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1.
  Certitude : déduit (confiance forte).

  Règle: En cycle partiel, l’ANTAI n’émet de titre exécutoire que si la collectivité l’a informée que le forfait est impayé.

    Plan du scénario: l’ANTAI émet le titre exécutoire : la collectivité informe l’ANTAI, qui émet le titre
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 14 avril 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | te-apres-information.01 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : en cycle complet, l’ANTAI suit elle-même le délai
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                     |
        | te-apres-information.02 |
