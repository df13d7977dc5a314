# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-somme-due @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Titre sans reste dû

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 3 ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’émet pas de titre exécutoire pour un forfait dont il ne reste rien à payer.

    Plan du scénario: l’ANTAI émet le titre exécutoire : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | 34,99 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | plus de 0,00 € |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas             |
        | te-somme-due.02 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : il reste un centime à payer
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que le redevable a payé le forfait le 3 mars 2025 :
        | Montant payé | 34,99 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | plus de 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas             |
        | te-somme-due.04 |
