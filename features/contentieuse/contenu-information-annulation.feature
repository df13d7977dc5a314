# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-information-annulation
Fonctionnalité: Contenu — Information pour annulation du forfait ou du titre

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Information d’annulation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-information-annulation.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI prend en compte la décision d’annulation : rien n’y manque
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 19 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 19 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 19 février 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025
      Alors l’ANTAI prend en compte la décision d’annulation

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                               |
        | contenu-information-annulation.01 |

    @regle:content-information-annulation.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la décision d’annulation : <mention> ; <contenu>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 19 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 19 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 19 février 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la décision d’annulation

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.02 | Numéro de l’avis de paiement  | absent                     |
        | contenu-information-annulation.05 | Objet de l’annulation         | absent                     |
        | contenu-information-annulation.09 | Montant annulé                | absent                     |
        | contenu-information-annulation.12 | Motif de l’annulation         | absent                     |
        | contenu-information-annulation.14 | Date de la décision           | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.03 | Numéro de l’avis de paiement  | 2199999990001925107300401  |
        | contenu-information-annulation.04 | Numéro de l’avis de paiement  | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.06 | Objet de l’annulation         | valeur-inconnue            |
        | contenu-information-annulation.13 | Motif de l’annulation         | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.07 | Référence du titre exécutoire | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.08 | Référence du titre exécutoire | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.10 | Montant annulé                | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.11 | Montant annulé                | 35,00                      |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                               | mention                       | contenu                    |
        | contenu-information-annulation.15 | Date de la décision           | 14/03/2025                 |
        | contenu-information-annulation.16 | Date de la décision           | 2025-02-30                 |

    @regle:content-information-annulation.information @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 mars 2025
      Et que la collectivité a rejeté le recours préalable le 13 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 7 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 6 juin 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de l’avis de paiement | mention présente |
        | Objet de l’annulation        | mention présente |
        | Montant annulé               | mention présente |
        | Motif de l’annulation        | mention présente |
        | Date de la décision          | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                               |
        | contenu-information-annulation.17 |
