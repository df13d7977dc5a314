# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-collectivite @phase:contentieuse @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: Collectivité que le titre d’annulation désigne

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 2°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le titre d’annulation désigne la même collectivité, avec les mêmes coordonnées, que le titre exécutoire initial.

    Plan du scénario: l’ANTAI émet un titre d’annulation : <nom> ; <coordonnées>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Nom de la collectivité         | <nom>         |
        | Coordonnées de la collectivité | <coordonnées> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | Nom de la collectivité         | <nom>         |
        | Coordonnées de la collectivité | <coordonnées> |

      # pourquoi : la règle est respectée
      # .01 : la collectivité est celle du titre initial
      Exemples:
        | cas | nom                     | coordonnées                                         |
        | .01 | Villefictive            | 1 place Fictive                                     |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : autre valeur : nom de la collectivité
      # .03 : autre valeur : coordonnées de la collectivité
      Exemples:
        | cas | nom                     | coordonnées                                         |
        | .02 | Commune de Bourg-Fictif | 1 place Fictive                                     |
        | .03 | Villefictive            | Hôtel de ville, 1 place Fictive, 99999 Villefictive |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : faute à éviter : la collectivité est une autre
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Nom de la collectivité | Villefictive |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Nom de la collectivité         | Villevoisine    |
        | Coordonnées de la collectivité | 1 place Fictive |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | Nom de la collectivité | Villevoisine |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | titre-annulation-collectivite.04 |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : faute à éviter : les coordonnées sont autres
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025 :
        | Coordonnées de la collectivité | 1 place Fictive |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 10 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | Nom de la collectivité         | Villefictive    |
        | Coordonnées de la collectivité | 2 place Fictive |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | Coordonnées de la collectivité | 2 place Fictive |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | titre-annulation-collectivite.05 |
