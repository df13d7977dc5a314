# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-apres-titre @phase:contentieuse @role:antai @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-l2333-87 @source:arrete-2016-12-15-titre-annulation @source:decret-2015-1474 @certitude:inferred
Fonctionnalité: Titre d’annulation après le titre

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 4 ; Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 1° ; Décret n° 2015-1474 (Décret de 2015 sur le recouvrement du forfait impayé), notice.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI n’émet de titre d’annulation que pour un titre exécutoire qu’elle a émis.

    Plan du scénario: l’ANTAI émet un titre d’annulation : un titre exécutoire précède
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | titre-annulation-apres-titre.01 |

    Plan du scénario: le système de l’ANTAI s’y oppose : aucun titre n’a été émis
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | titre-annulation-apres-titre.02 |
