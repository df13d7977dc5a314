# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-desistement
Fonctionnalité: Contenu — Désistement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 27 mai 2025

  Règle: Le message « Désistement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.desistement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-27 @certitude:law
    Plan du scénario: le tribunal prend en compte le désistement : rien n’y manque
      Quand le désistement du requérant parvient au tribunal le 16 juin 2025
      Alors le tribunal prend en compte le désistement

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                    |
        | contenu-desistement.01 |

    @regle:content-recours-requerant.desistement @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-27 @certitude:law
    Plan du scénario: le tribunal refuse d’enregistrer le désistement : <mention> ; <contenu>
      Quand le désistement du requérant parvient au tribunal le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse d’enregistrer le désistement

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                    | mention              | contenu    |
        | contenu-desistement.02 | Numéro de la requête | absent     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                    | mention              | contenu    |
        | contenu-desistement.03 | Numéro de la requête | requête 1  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                    | mention              | contenu    |
        | contenu-desistement.04 | Numéro de la requête | (vide)     |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                    | mention              | contenu    |
        | contenu-desistement.06 | Date d’envoi         | 14/03/2025 |
        | contenu-desistement.07 | Date d’envoi         | 2025-02-30 |

    @regle:content-recours-requerant.desistement @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-27 @certitude:law
    Plan du scénario: le tribunal prend en compte le désistement : même si « Date d’envoi » manque
      Quand le désistement du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | mention absente |
      Alors le tribunal prend en compte le désistement

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                    |
        | contenu-desistement.05 |
