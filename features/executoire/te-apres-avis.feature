# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-apres-avis @phase:executoire @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-l2333-87 @source:idcite-a60262 @source:assemblee-debats-2023 @certitude:inferred
Fonctionnalité: Avis envoyé avant le titre

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 1 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Assemblée nationale (Débats sur la proposition de loi de 2023).
  Certitude : déduit (confiance forte).

  Règle: En cycle complet, l’ANTAI n’émet pas de titre exécutoire avant d’avoir envoyé l’avis de paiement au redevable.

    Plan du scénario: l’ANTAI émet le titre exécutoire : l’avis est envoyé en janvier et le titre émis en mai
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas              |
        | te-apres-avis.01 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : en cycle partiel, l’ANTAI n’envoie pas l’avis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 5 février 2025
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas              |
        | te-apres-avis.02 |
