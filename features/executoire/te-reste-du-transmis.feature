# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-reste-du-transmis @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgct-r2333-120-17-2 @source:cgct-r2333-120-17-3 @certitude:law
Fonctionnalité: Somme portée sur le titre en cycle partiel

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-17-3 (Transmission des titres au comptable).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: En cycle partiel, l’ANTAI émet le titre exécutoire pour le reste à payer que la collectivité lui a transmis, tant qu’aucune annulation ne lui a été communiquée.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le 14 avril 2025 :
        | Montant dû         | <montant dû> |
        | Montant restant dû | <montant dû> |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | <montant dû> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     | situation                                           | montant dû |
        | te-reste-du-transmis.01 | la collectivité annonce 15 € et le titre porte 15 € | 15,00 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                     | situation                                           | montant dû |
        | te-reste-du-transmis.02 | un autre tarif                                      | 60,50 €    |
        | te-reste-du-transmis.03 | un stationnement payé en partie                     | 32,50 €    |
        | te-reste-du-transmis.04 | autre valeur : montant restant dû                   | 16,01 €    |

    Plan du scénario: l’ANTAI émet le titre exécutoire : la collectivité annonce 12 € après un paiement de 23 €, et le titre porte 12 €
      Étant donné que la collectivité a informé l’ANTAI de l’impayé le 14 avril 2025 :
        | Montant dû         | 35,00 € |
        | Montant payé       | 23,00 € |
        | Montant restant dû | 12,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 12,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | te-reste-du-transmis.05 |
