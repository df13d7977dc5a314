# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:content @famille:contenu-information-paiement
Fonctionnalité: Contenu — Information du paiement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Information du paiement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-information-paiement.information @role:antai @niveau:obligatoire @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: l’ANTAI informe la collectivité du paiement : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Numéro de l’avis de paiement | mention présente |
        | Montant payé                 | mention présente |
        | Date du paiement             | mention présente |
        | Moyen de paiement            | mention présente |
        | Montant restant dû           | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                             |
        | contenu-information-paiement.01 |

    @regle:content-information-paiement.information @role:collectivite @niveau:obligatoire @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: la collectivité prend en compte l’information sur le paiement : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité prend en compte l’information sur le paiement

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                             |
        | contenu-information-paiement.02 |

    @regle:content-information-paiement.information @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le paiement : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer l’information sur le paiement

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.03 | Numéro de l’avis de paiement  | absent                     |
        | contenu-information-paiement.08 | Montant payé                  | absent                     |
        | contenu-information-paiement.11 | Date du paiement              | absent                     |
        | contenu-information-paiement.14 | Moyen de paiement             | absent                     |
        | contenu-information-paiement.16 | Montant restant dû            | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.04 | Numéro de l’avis de paiement  | 2199999990001925107300401  |
        | contenu-information-paiement.05 | Numéro de l’avis de paiement  | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.06 | Référence du titre exécutoire | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.07 | Référence du titre exécutoire | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.09 | Montant payé                  | -1                         |
        | contenu-information-paiement.17 | Montant restant dû            | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.10 | Montant payé                  | 35,00                      |
        | contenu-information-paiement.18 | Montant restant dû            | 35,00                      |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.12 | Date du paiement              | 14/03/2025                 |
        | contenu-information-paiement.13 | Date du paiement              | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                             | mention                       | contenu                    |
        | contenu-information-paiement.15 | Moyen de paiement             | valeur-inconnue            |
