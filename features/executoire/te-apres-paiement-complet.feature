# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-apres-paiement-complet @phase:executoire @role:antai @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-16 @certitude:inferred
Fonctionnalité: Pas de titre pour un forfait payé

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéas 1 à 3 ; Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-16 (Majoration du forfait impayé).
  Certitude : déduit (confiance forte).
  Question ouverte : D-01, Jour de la réception réputée.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025 :
      | Montant dû | 35,00 € |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 9 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 9 janvier 2025

  Règle: L’ANTAI n’émet pas de titre exécutoire pour un forfait payé en entier dans les trois mois de la notification de l’avis.

    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : le forfait est payé en entier le dernier jour, et aucun titre ne suit
      Quand le redevable paie le forfait le 14 avril 2025 :
        | Montant payé | 35,00 € |
      Et le calendrier atteint le 15 mai 2025
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | te-apres-paiement-complet.01 |

    @doute:D-01
    Plan du scénario: le redevable a payé le forfait : <montant>
      Étant donné que le redevable a payé le forfait le <paiement> :
        | Montant payé | <montant> |
      Quand le calendrier atteint le 13 mai 2025
      Alors l’ANTAI <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .02 : un titre suit le paiement fait le lendemain, dernier jour pour une seule des lectures
      # .03 : un centime manque, et un titre suit
      Exemples:
        | cas                          | montant | paiement   | issue                    |
        | te-apres-paiement-complet.02 | 35,00 € | 15/04/2025 | reste libre (D-01)       |
        | te-apres-paiement-complet.03 | 34,99 € | 14/04/2025 | émet le titre exécutoire |

    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : faute à éviter : le forfait, ramené à 20 €, est payé à cette hauteur, et un titre suit
      Étant donné que la collectivité a fait modifier le forfait par l’ANTAI le 20 février 2025 :
        | Montant rectifié | 20,00 € |
      Et que le redevable a payé le forfait le 14 avril 2025 :
        | Montant payé | 20,00 € |
      Quand le calendrier atteint le 13 juin 2025
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                          |
        | te-apres-paiement-complet.04 |
