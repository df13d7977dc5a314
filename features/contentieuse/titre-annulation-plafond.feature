# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-plafond @phase:contentieuse @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: Plafond des annulations

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 4°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
      | Montant dû | 35,00 € |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
      | Objet de l’annulation | Titre exécutoire |
      | Montant annulé        | 50,00 €          |
    Et que l’ANTAI a émis un titre d’annulation le 14 octobre 2025 :
      | Montant annulé | 50,00 € |

  Règle: L’ANTAI n’annule pas au total plus que la somme portée sur le titre exécutoire.

    Plan du scénario: le système de l’ANTAI s’y oppose : les deux annulations passent d’un centime les 85 € du titre
      Quand l’ANTAI émet un titre d’annulation le 14 novembre 2025 :
        | Montant annulé | 35,01 € |
      Alors le système de l’ANTAI s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                         |
        | titre-annulation-plafond.01 |
