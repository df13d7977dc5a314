# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-memoire-defense
Fonctionnalité: Contenu — Mémoire en défense

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Mémoire en défense » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : message complet
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025
      Alors le tribunal prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                        | situation       |
        | contenu-memoire-defense.01 | message complet |

    @regle:content-recours-collectivite.memoire-defense @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal refuse le message : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 12 mai 2025
      Et que le tribunal a communiqué la requête à la collectivité le 27 mai 2025
      Quand la collectivité dépose son mémoire en défense le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                        | situation                        | mention               | contenu        |
        | contenu-memoire-defense.02 | champ obligatoire absent         | Numéro de la requête  | absent         |
        | contenu-memoire-defense.05 | champ obligatoire absent         | Mémoire               | absent         |
        | contenu-memoire-defense.08 | champ obligatoire absent         | Date d’envoi          | absent         |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                        | situation                        | mention               | contenu        |
        | contenu-memoire-defense.03 | le texte n’a pas la forme voulue | Numéro de la requête  | requête 1      |
        | contenu-memoire-defense.04 | le texte est vide                | Numéro de la requête  | (vide)         |
        | contenu-memoire-defense.06 | le nom du fichier manque         | Mémoire               | (sans contenu) |
        | contenu-memoire-defense.07 | un document nommé est attendu    | Mémoire               | piece.pdf      |
        | contenu-memoire-defense.09 | une date est attendue            | Date d’envoi          | 14/03/2025     |
        | contenu-memoire-defense.10 | une date est attendue            | Date d’envoi          | 2025-02-30     |
        | contenu-memoire-defense.11 | le nom du fichier manque         | Pièces justificatives | (sans contenu) |
        | contenu-memoire-defense.12 | un document nommé est attendu    | Pièces justificatives | piece.pdf      |

    @regle:content-recours-collectivite.memoire-defense @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité dépose son mémoire en défense : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 avril 2025
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
        | cas                        | situation                        |
        | contenu-memoire-defense.14 | toutes les mentions obligatoires |

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
        | cas                        | situation                        |
        | contenu-memoire-defense.13 | toutes les mentions obligatoires |
