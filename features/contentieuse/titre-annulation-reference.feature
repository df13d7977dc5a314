# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-reference @phase:contentieuse @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:law
Fonctionnalité: Référence du titre annulé par le titre d’annulation

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 1°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
    Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
      | Objet de l’annulation         | Titre exécutoire |
      | Référence du titre exécutoire | 2025-000013      |
      | Montant annulé                | 35,00 €          |

  Règle: Le titre d’annulation porte la référence du titre exécutoire initial.

    Plan du scénario: l’ANTAI émet un titre d’annulation : la référence est celle du titre initial
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | Référence du titre exécutoire | 2025-000013 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | titre-annulation-reference.01 |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : faute à éviter : la référence est celle d’un autre titre
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Référence du titre exécutoire | 2025-000014 |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | Référence du titre exécutoire | 2025-000014 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                           |
        | titre-annulation-reference.03 |
