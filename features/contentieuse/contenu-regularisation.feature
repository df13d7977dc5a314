# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-regularisation
Fonctionnalité: Contenu — Régularisation

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 17 mai 2025
    Et que le tribunal a demandé au requérant de régulariser sa requête le 27 mai 2025
    Et que le requérant a reçu la demande de régularisation le 31 mai 2025

  Règle: Le message « Régularisation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le tribunal prend en compte la régularisation : rien n’y manque
      Quand la régularisation du requérant parvient au tribunal le 16 juin 2025
      Alors le tribunal prend en compte la régularisation

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                       |
        | contenu-regularisation.01 |

    @regle:content-recours-requerant.regularisation @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le tribunal refuse d’enregistrer la régularisation : <mention> ; <contenu>
      Quand la régularisation du requérant parvient au tribunal le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse d’enregistrer la régularisation

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.02 | Numéro de la requête  | absent         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.03 | Numéro de la requête  | requête 1      |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.04 | Numéro de la requête  | (vide)         |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.06 | Date d’envoi          | 14/03/2025     |
        | contenu-regularisation.07 | Date d’envoi          | 2025-02-30     |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.08 | Observations          | 12             |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.09 | Pièces justificatives | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                       | mention               | contenu        |
        | contenu-regularisation.10 | Pièces justificatives | piece.pdf      |

    @regle:content-recours-requerant.regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le tribunal prend en compte la régularisation : même si « Date d’envoi » manque
      Quand la régularisation du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | mention absente |
      Alors le tribunal prend en compte la régularisation

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                       |
        | contenu-regularisation.05 |
