# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-requete
Fonctionnalité: Contenu — Requête

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Dépôt de la requête » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : message complet
      Quand la requête du redevable parvient au tribunal le 16 juin 2025
      Alors le tribunal prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                | situation       |
        | contenu-requete.01 | message complet |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : formulaire de requête : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Formulaire de requête | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                               |
        | contenu-requete.02 | formulaire de requête : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal refuse le message : <situation>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse le message

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                | situation                          | mention                                 | contenu                    |
        | contenu-requete.03 | le nom du fichier manque           | Formulaire de requête                   | (sans contenu)             |
        | contenu-requete.04 | un document nommé est attendu      | Formulaire de requête                   | piece.pdf                  |
        | contenu-requete.06 | vrai ou faux est attendu           | Signature de la requête                 | oui                        |
        | contenu-requete.08 | un texte est attendu               | Conclusions et moyens                   | 12                         |
        | contenu-requete.10 | hors de la liste                   | Qualité de l’auteur                     | valeur-inconnue            |
        | contenu-requete.12 | aucune des données attendues       | Identité de l’auteur                    | (sans contenu)             |
        | contenu-requete.13 | un ensemble de données est attendu | Identité de l’auteur                    | (vide)                     |
        | contenu-requete.15 | aucune des données attendues       | Adresse de l’auteur                     | (sans contenu)             |
        | contenu-requete.16 | un ensemble de données est attendu | Adresse de l’auteur                     | (vide)                     |
        | contenu-requete.17 | le nom du fichier manque           | Mandat                                  | (sans contenu)             |
        | contenu-requete.18 | un document nommé est attendu      | Mandat                                  | piece.pdf                  |
        | contenu-requete.19 | aucune des données attendues       | Identité du redevable                   | (sans contenu)             |
        | contenu-requete.20 | un ensemble de données est attendu | Identité du redevable                   | (vide)                     |
        | contenu-requete.21 | hors de la liste                   | Qualité du redevable                    | valeur-inconnue            |
        | contenu-requete.23 | hors de la liste                   | Acte contesté                           | valeur-inconnue            |
        | contenu-requete.25 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement            | 2199999990001925107300401  |
        | contenu-requete.26 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement            | 2199999990001925107300401A |
        | contenu-requete.27 | le texte n’a pas la forme voulue   | Référence du titre exécutoire           | titre 13                   |
        | contenu-requete.28 | le texte est vide                  | Référence du titre exécutoire           | (vide)                     |
        | contenu-requete.29 | le nom du fichier manque           | Copie de l’avis                         | (sans contenu)             |
        | contenu-requete.30 | un document nommé est attendu      | Copie de l’avis                         | piece.pdf                  |
        | contenu-requete.31 | le nom du fichier manque           | Copie du recours préalable              | (sans contenu)             |
        | contenu-requete.32 | un document nommé est attendu      | Copie du recours préalable              | piece.pdf                  |
        | contenu-requete.33 | le nom du fichier manque           | Copie de l’avis de réception du recours | (sans contenu)             |
        | contenu-requete.34 | un document nommé est attendu      | Copie de l’avis de réception du recours | piece.pdf                  |
        | contenu-requete.35 | le nom du fichier manque           | Copie de la décision sur le recours     | (sans contenu)             |
        | contenu-requete.36 | un document nommé est attendu      | Copie de la décision sur le recours     | piece.pdf                  |
        | contenu-requete.37 | le nom du fichier manque           | Copie de l’avis rectificatif            | (sans contenu)             |
        | contenu-requete.38 | un document nommé est attendu      | Copie de l’avis rectificatif            | piece.pdf                  |
        | contenu-requete.39 | le nom du fichier manque           | Copie de l’avertissement                | (sans contenu)             |
        | contenu-requete.40 | un document nommé est attendu      | Copie de l’avertissement                | piece.pdf                  |
        | contenu-requete.42 | hors de la liste                   | Voie de dépôt                           | valeur-inconnue            |
        | contenu-requete.44 | une date est attendue              | Date d’envoi de la requête              | 14/03/2025                 |
        | contenu-requete.45 | une date est attendue              | Date d’envoi de la requête              | 2025-02-30                 |
        | contenu-requete.47 | une date est attendue              | Date de réception de la requête         | 14/03/2025                 |
        | contenu-requete.48 | une date est attendue              | Date de réception de la requête         | 2025-02-30                 |
        | contenu-requete.49 | le nom du fichier manque           | Pièces justificatives                   | (sans contenu)             |
        | contenu-requete.50 | un document nommé est attendu      | Pièces justificatives                   | piece.pdf                  |

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                | situation                          | mention                                 | contenu                    |
        | contenu-requete.22 | champ obligatoire absent           | Acte contesté                           | absent                     |
        | contenu-requete.24 | champ obligatoire absent           | Numéro de l’avis de paiement            | absent                     |
        | contenu-requete.41 | champ obligatoire absent           | Voie de dépôt                           | absent                     |
        | contenu-requete.43 | champ obligatoire absent           | Date d’envoi de la requête              | absent                     |
        | contenu-requete.46 | champ obligatoire absent           | Date de réception de la requête         | absent                     |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : signature de la requête : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Signature de la requête | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                                 |
        | contenu-requete.05 | signature de la requête : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : conclusions et moyens : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Conclusions et moyens | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                               |
        | contenu-requete.07 | conclusions et moyens : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : qualité de l’auteur : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Qualité de l’auteur | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                             |
        | contenu-requete.09 | qualité de l’auteur : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : identité de l’auteur : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Identité de l’auteur | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                              |
        | contenu-requete.11 | identité de l’auteur : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : adresse de l’auteur : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Adresse de l’auteur | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                             |
        | contenu-requete.14 | adresse de l’auteur : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : copie de l’avis : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie de l’avis | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                         |
        | contenu-requete.51 | copie de l’avis : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : copie du recours préalable : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie du recours préalable | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                                    |
        | contenu-requete.52 | copie du recours préalable : mention absente |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte le message : copie de l’avis de réception du recours : mention absente
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie de l’avis de réception du recours | mention absente |
      Alors le tribunal prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                                                 |
        | contenu-requete.53 | copie de l’avis de réception du recours : mention absente |
