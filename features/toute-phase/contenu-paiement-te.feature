# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:content @famille:contenu-paiement-te
Fonctionnalité: Contenu — Paiement du titre exécutoire

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 21 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 21 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 31 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 31 mai 2025

  Règle: Le message « Paiement du titre » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-paiement.paiement-te @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le paiement du titre exécutoire : rien n’y manque
      Quand le redevable paie le titre exécutoire le 16 juin 2025
      Alors l’ANTAI prend en compte le paiement du titre exécutoire

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                    |
        | contenu-paiement-te.01 |

    @regle:content-paiement.paiement-te @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du titre exécutoire : <mention> ; <contenu>
      Quand le redevable paie le titre exécutoire le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer le paiement du titre exécutoire

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.02 | Numéro de l’avis de paiement  | absent                     |
        | contenu-paiement-te.05 | Référence du titre exécutoire | absent                     |
        | contenu-paiement-te.08 | Montant payé                  | absent                     |
        | contenu-paiement-te.11 | Date du paiement              | absent                     |
        | contenu-paiement-te.14 | Moyen de paiement             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.03 | Numéro de l’avis de paiement  | 2199999990001925107300401  |
        | contenu-paiement-te.04 | Numéro de l’avis de paiement  | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.06 | Référence du titre exécutoire | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.07 | Référence du titre exécutoire | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.09 | Montant payé                  | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.10 | Montant payé                  | 35,00                      |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.12 | Date du paiement              | 14/03/2025                 |
        | contenu-paiement-te.13 | Date du paiement              | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                    | mention                       | contenu                    |
        | contenu-paiement-te.15 | Moyen de paiement             | valeur-inconnue            |

    @regle:content-paiement.paiement-te @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le paiement du titre exécutoire : <moyen>
      Quand le redevable paie le titre exécutoire le 16 juin 2025 :
        | Moyen de paiement | <moyen> |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire

      # pourquoi : chaque valeur d’une liste fermée
      # .16 : moyen de paiement : Paiement par serveur vocal
      # .17 : moyen de paiement : Chèque adressé au centre d’encaissement
      # .18 : moyen de paiement : Paiement au guichet des finances publiques
      Exemples:
        | cas                    | moyen                                      |
        | contenu-paiement-te.16 | Paiement par serveur vocal                 |
        | contenu-paiement-te.17 | Chèque adressé au centre d’encaissement    |
        | contenu-paiement-te.18 | Paiement au guichet des finances publiques |
