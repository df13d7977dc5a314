# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-numero @phase:contentieuse @role:antai @niveau:recommande @genre:cardinality @consequence:interdiction @source:banque-des-territoires @certitude:secondary
Fonctionnalité: Numéro propre du titre d’annulation

  Droit : Banque des territoires (Articles de presse territoriale).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 16 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 16 mai 2025
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
      | Objet de l’annulation | Titre exécutoire |
      | Montant annulé        | 20,00 €          |
    Et que l’ANTAI a émis un titre d’annulation le 14 octobre 2025 :
      | Montant annulé                  | 20,00 €     |
      | Référence du titre d’annulation | 2025-000113 |
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 novembre 2025 :
      | Objet de l’annulation | Titre exécutoire |
      | Montant annulé        | 15,00 €          |

  Règle: Chaque titre d’annulation porte une référence que nul autre titre d’annulation ne porte.

    Plan du scénario: l’ANTAI émet un titre d’annulation : <situation>
      Quand l’ANTAI émet un titre d’annulation le 14 novembre 2025 :
        | Montant annulé                  | 15,00 €     |
        | Référence du titre d’annulation | <référence> |
      Alors le système de l’ANTAI <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      Exemples:
        | cas                        | situation                         | référence   | issue         |
        | titre-annulation-numero.03 | deux titres ont deux références   | 2025-000114 | y donne suite |
        | titre-annulation-numero.04 | deux titres ont la même référence | 2025-000113 | s’y oppose    |
