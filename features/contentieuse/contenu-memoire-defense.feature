# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-memoire-defense
Fonctionnalité: Contenu — Mémoire en défense

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Mémoire en défense » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal prend en compte le mémoire en défense : rien n’y manque
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors le tribunal prend en compte le mémoire en défense

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                        |
        | contenu-memoire-defense.01 |

    @regle:content-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal refuse d’enregistrer le mémoire en défense : <mention> ; <contenu>
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse d’enregistrer le mémoire en défense

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.02 | Numéro de la requête  | absent         |
        | contenu-memoire-defense.05 | Mémoire               | absent         |
        | contenu-memoire-defense.08 | Date d’envoi          | absent         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.03 | Numéro de la requête  | requête 1      |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.04 | Numéro de la requête  | (vide)         |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.06 | Mémoire               | (sans contenu) |
        | contenu-memoire-defense.11 | Pièces justificatives | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.07 | Mémoire               | piece.pdf      |
        | contenu-memoire-defense.12 | Pièces justificatives | piece.pdf      |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                        | mention               | contenu        |
        | contenu-memoire-defense.09 | Date d’envoi          | 14/03/2025     |
        | contenu-memoire-defense.10 | Date d’envoi          | 2025-02-30     |

    @regle:content-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité dépose son mémoire en défense : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 9 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 10 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 22 avril 2025
      Et que la collectivité a rejeté le recours préalable le 2 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de la requête | mention présente |
        | Mémoire              | mention présente |
        | Date d’envoi         | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                        |
        | contenu-memoire-defense.14 |

  Règle: Le message « Mémoire communiqué » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.communication-memoire @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal communique le mémoire en défense au requérant : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal communique le mémoire en défense au requérant :
        | Numéro de la requête | mention présente |
        | Mémoire              | mention présente |
        | Date d’envoi         | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                        |
        | contenu-memoire-defense.13 |
