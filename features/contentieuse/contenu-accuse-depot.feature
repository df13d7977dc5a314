# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-accuse-depot
Fonctionnalité: Contenu — Accusé de dépôt

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Accusé du mémoire » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-collectivite.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le tribunal accuse réception du mémoire : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception du mémoire :
        | Numéro de la requête | mention présente |
        | Horodatage du dépôt  | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                     |
        | contenu-accuse-depot.01 |

    @regle:content-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: la collectivité prend en compte l’accusé de réception du mémoire : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025
      Alors la collectivité prend en compte l’accusé de réception du mémoire

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                     |
        | contenu-accuse-depot.03 |

    @regle:content-recours-collectivite.accuse-depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: la collectivité refuse d’enregistrer l’accusé de réception du mémoire : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Et que la collectivité a déposé son mémoire en défense le 16 juin 2025
      Quand le tribunal accuse réception du mémoire le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer l’accusé de réception du mémoire

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-accuse-depot.04 | Numéro de la requête         | absent                     |
        | contenu-accuse-depot.09 | Horodatage du dépôt          | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-accuse-depot.05 | Numéro de la requête         | requête 1                  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-accuse-depot.06 | Numéro de la requête         | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-accuse-depot.07 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-accuse-depot.08 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : une date et une heure, avec leur décalage, sont attendues
      Exemples:
        | cas                     | mention                      | contenu                    |
        | contenu-accuse-depot.10 | Horodatage du dépôt          | 2025-09-16                 |

  Règle: Le message « Accusé de la requête » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.accuse-depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-32-octies @certitude:law
    Plan du scénario: le tribunal accuse réception de la requête : toutes les mentions obligatoires
      Quand la requête du redevable parvient au tribunal le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal accuse réception de la requête :
        | Numéro de la requête | mention présente |
        | Horodatage du dépôt  | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                     |
        | contenu-accuse-depot.02 |
