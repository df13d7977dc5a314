# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-apres-annulation-du-forfait @phase:contentieuse @role:antai @niveau:obligatoire @genre:not-succession @consequence:interdiction @source:cgct-r2333-120-17-1 @source:idcite-a60262 @certitude:inferred
Fonctionnalité: Pas de titre après une décharge

  Droit : Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 9 janvier 2025 :
      | Montant dû | 35,00 € |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 9 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 9 janvier 2025

  Règle: L’ANTAI informée que la juridiction a annulé tout le forfait n’émet plus de titre exécutoire.

    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : aucun titre ne suit
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 10 avril 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 35,00 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Et le calendrier atteint le 11 mai 2025
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas                               |
        | te-apres-annulation-du-forfait.02 |

    Plan du scénario: l’ANTAI émet le titre exécutoire : seule une partie du forfait est annulée
      Étant donné que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 avril 2025 :
        | Objet de l’annulation | Forfait de post-stationnement |
        | Montant annulé        | 34,99 €                       |
        | Motif de l’annulation | Décision de la juridiction    |
      Quand le calendrier atteint le 14 mai 2025
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                               |
        | te-apres-annulation-du-forfait.03 |
