# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-reste-du-apres-annulation @phase:executoire @role:antai @niveau:recommande @genre:amount @consequence:interdiction @source:cgct-r2333-120-16 @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Somme portée sur le titre après une annulation partielle

  Droit : Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé) ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 5.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
      | Montant dû | 35,00 € |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 3 mars 2025 :
      | Objet de l’annulation | Forfait de post-stationnement |
      | Montant annulé        | 10,00 €                       |
      | Motif de l’annulation | Décision de la juridiction    |

  Règle: En cycle complet, quand une partie du forfait a été annulée par le juge, l’ANTAI émet le titre exécutoire pour le reste, diminué de ce qui a été payé dans les trois mois.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <paiement>
      Étant donné que le redevable a payé le forfait le <paiement> :
        | Montant payé | 5,00 € |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Montant restant dû | 20,00 € |

      # pourquoi : la règle est respectée
      # .01 : un forfait de 35 €, réduit de 10 € par le juge et payé à hauteur de 5 €, laisse un titre de 20 €
      # .02 : le paiement est fait juste avant la fin des trois mois
      Exemples:
        | cas                             | paiement   |
        | te-reste-du-apres-annulation.01 | 02/04/2025 |
        | te-reste-du-apres-annulation.02 | 11/04/2025 |
