# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-majoration @phase:contentieuse @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: Part de la majoration annulée

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 4°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La part de la majoration que dit un titre d’annulation ne dépasse pas la somme annulée, ni ces parts ensemble la majoration du titre.

    Plan du scénario: l’ANTAI émet un titre d’annulation : <montant annulé> ; <montant annulé de la majoration>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | <montant annulé> |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé                  | <montant annulé>                  |
        | Montant annulé de la majoration | <montant annulé de la majoration> |
      Alors le système de l’ANTAI <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : toute la majoration est annulée, et elle seule
      # .02 : la part dépasse la somme annulée d’un centime
      # .03 : la part dépasse la majoration d’un centime
      # .04 : un centime en deçà de la limite
      # .05 : un centime au-delà de la limite
      Exemples:
        | cas                            | montant annulé | montant annulé de la majoration | issue         |
        | titre-annulation-majoration.01 | 50,00 €        | 50,00 €                         | y donne suite |
        | titre-annulation-majoration.02 | 49,99 €        | 50,00 €                         | s’y oppose    |
        | titre-annulation-majoration.03 | 85,00 €        | 50,01 €                         | s’y oppose    |
        | titre-annulation-majoration.04 | 50,00 €        | 49,99 €                         | y donne suite |
        | titre-annulation-majoration.05 | 50,00 €        | 50,01 €                         | s’y oppose    |

    Plan du scénario: l’ANTAI émet un titre d’annulation : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 50,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé                  | 50,00 € |
        | Montant annulé de la majoration | 50,00 € |
      Alors le système de l’ANTAI y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-majoration.06 |

    Plan du scénario: l’ANTAI émet un titre d’annulation : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 50,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Montant annulé                  | 50,00 € |
        | Montant annulé de la majoration | 50,00 € |
      Alors le système de l’ANTAI y donne suite

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                            |
        | titre-annulation-majoration.07 |

    Plan du scénario: le système de l’ANTAI s’y oppose : deux annulations dépassent ensemble la majoration d’un centime
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 30,00 €          |
      Et que l’ANTAI a émis un titre d’annulation le 14 octobre 2025 :
        | Montant annulé                  | 30,00 € |
        | Montant annulé de la majoration | 30,00 € |
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 novembre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 20,01 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 novembre 2025 :
        | Montant annulé                  | 20,01 € |
        | Montant annulé de la majoration | 20,01 € |
      Alors le système de l’ANTAI s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                            |
        | titre-annulation-majoration.09 |
