# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:content @famille:contenu-paiement-fps
Fonctionnalité: Contenu — Paiement du forfait

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025

  Règle: Le message « Paiement du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-paiement.paiement-fps @role:antai @niveau:obligatoire @source:cartographies @source:arrete-2018-04-03-telepaiement @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : rien n’y manque
      Quand le redevable paie le forfait le 16 juin 2025
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                     |
        | contenu-paiement-fps.01 |

    @regle:content-paiement.paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:arrete-2018-04-03-telepaiement @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : <mention> ; <contenu>
      Quand le redevable paie le forfait le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.02 | Numéro de l’avis de paiement | absent                     |
        | contenu-paiement-fps.06 | Montant payé                 | absent                     |
        | contenu-paiement-fps.09 | Date du paiement             | absent                     |
        | contenu-paiement-fps.12 | Moyen de paiement            | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-paiement-fps.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2199999990001925107300401247 »
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.05 | Numéro de télépaiement       | 21999999900019251073004012 |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.07 | Montant payé                 | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.08 | Montant payé                 | 35,00                      |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.10 | Date du paiement             | 14/03/2025                 |
        | contenu-paiement-fps.11 | Date du paiement             | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-paiement-fps.13 | Moyen de paiement            | valeur-inconnue            |

    @regle:content-paiement.paiement-fps @role:antai @niveau:obligatoire @source:cartographies @source:arrete-2018-04-03-telepaiement @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : <moyen>
      Quand le redevable paie le forfait le 16 juin 2025 :
        | Moyen de paiement | <moyen> |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : chaque valeur d’une liste fermée
      # .14 : moyen de paiement : Paiement par serveur vocal
      # .15 : moyen de paiement : Chèque adressé au centre d’encaissement
      # .16 : moyen de paiement : Paiement au guichet des finances publiques
      Exemples:
        | cas                     | moyen                                      |
        | contenu-paiement-fps.14 | Paiement par serveur vocal                 |
        | contenu-paiement-fps.15 | Chèque adressé au centre d’encaissement    |
        | contenu-paiement-fps.16 | Paiement au guichet des finances publiques |
