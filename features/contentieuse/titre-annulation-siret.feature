# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-siret @phase:contentieuse @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: SIRET que porte le titre d’annulation

  Droit : Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 2°.
  Certitude : déduit (confiance forte).

  Règle: Le titre d’annulation porte le SIRET que la collectivité a transmis à l’ANTAI.

    Plan du scénario: l’ANTAI émet un titre d’annulation : le SIRET est celui du message
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | SIRET de la collectivité | 21999999900019 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | titre-annulation-siret.01 |

    Plan du scénario: l’ANTAI émet un titre d’annulation : le SIRET est celui de l’information de la collectivité
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 12 mai 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite :
        | SIRET de la collectivité | 21999999900019 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                       |
        | titre-annulation-siret.02 |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : faute à éviter : le SIRET est celui d’une autre
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
      Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | SIRET de la collectivité | 21999999900028 |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | SIRET de la collectivité | 21999999900028 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | titre-annulation-siret.03 |

    Plan du scénario: l’ANTAI n’émet pas de titre d’annulation : faute à éviter : le SIRET est celui d’une autre, en cycle partiel
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 12 mai 2025 :
        | SIRET de la collectivité | 21999999900019 |
      Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 juin 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 octobre 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025 :
        | SIRET de la collectivité | 21999999900028 |
      Alors le système de l’ANTAI n’y donne pas suite en ces termes :
        | SIRET de la collectivité | 21999999900028 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                       |
        | titre-annulation-siret.04 |
