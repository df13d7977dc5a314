# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-demande-execution
Fonctionnalité: Contenu — Demande d’exécution

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue à la commission le 21 novembre 2024
    Et que la commission a communiqué la requête à la collectivité le 6 décembre 2024
    Et que le tribunal a notifié au requérant une décharge totale le 6 février 2025

  Règle: Le message « Demande d’exécution » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal prend en compte la demande d’exécution : rien n’y manque
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025
      Alors le tribunal prend en compte la demande d’exécution

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                          |
        | contenu-demande-execution.01 |

    @regle:content-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal refuse d’enregistrer la demande d’exécution : <mention> ; <contenu>
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse d’enregistrer la demande d’exécution

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.02 | Numéro de la requête      | absent         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.03 | Numéro de la requête      | requête 1      |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.04 | Numéro de la requête      | (vide)         |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.06 | Date d’envoi              | 14/03/2025     |
        | contenu-demande-execution.07 | Date d’envoi              | 2025-02-30     |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.09 | Mesures demandées         | 12             |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.10 | Copie du refus d’exécuter | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                          | mention                   | contenu        |
        | contenu-demande-execution.11 | Copie du refus d’exécuter | piece.pdf      |

    @regle:content-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal prend en compte la demande d’exécution : même si « Date d’envoi » manque
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Date d’envoi | mention absente |
      Alors le tribunal prend en compte la demande d’exécution

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                          |
        | contenu-demande-execution.05 |

    @regle:content-recours-requerant.demande-execution @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-71 @source:cgct-r2333-120-73 @certitude:law
    Plan du scénario: le tribunal prend en compte la demande d’exécution : même si « Mesures demandées » manque
      Quand la demande d’exécution du requérant parvient au tribunal le 16 juin 2025 :
        | Mesures demandées | mention absente |
      Alors le tribunal prend en compte la demande d’exécution

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                          |
        | contenu-demande-execution.08 |
