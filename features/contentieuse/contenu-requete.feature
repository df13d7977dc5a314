# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-requete
Fonctionnalité: Contenu — Requête

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Dépôt de la requête » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : rien n’y manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025
      Alors le tribunal prend en compte la requête

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                |
        | contenu-requete.01 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Formulaire de requête » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Formulaire de requête | pièce non jointe |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.02 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal refuse d’enregistrer la requête : <mention> ; <contenu>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors le tribunal refuse d’enregistrer la requête

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.03 | Formulaire de requête                   | (sans contenu)             |
        | contenu-requete.17 | Mandat                                  | (sans contenu)             |
        | contenu-requete.29 | Copie de l’avis                         | (sans contenu)             |
        | contenu-requete.31 | Copie du recours préalable              | (sans contenu)             |
        | contenu-requete.33 | Copie de l’avis de réception du recours | (sans contenu)             |
        | contenu-requete.35 | Copie de la décision sur le recours     | (sans contenu)             |
        | contenu-requete.37 | Copie de l’avis rectificatif            | (sans contenu)             |
        | contenu-requete.39 | Copie de l’avertissement                | (sans contenu)             |
        | contenu-requete.49 | Pièces justificatives                   | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.04 | Formulaire de requête                   | piece.pdf                  |
        | contenu-requete.18 | Mandat                                  | piece.pdf                  |
        | contenu-requete.30 | Copie de l’avis                         | piece.pdf                  |
        | contenu-requete.32 | Copie du recours préalable              | piece.pdf                  |
        | contenu-requete.34 | Copie de l’avis de réception du recours | piece.pdf                  |
        | contenu-requete.36 | Copie de la décision sur le recours     | piece.pdf                  |
        | contenu-requete.38 | Copie de l’avis rectificatif            | piece.pdf                  |
        | contenu-requete.40 | Copie de l’avertissement                | piece.pdf                  |
        | contenu-requete.50 | Pièces justificatives                   | piece.pdf                  |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.06 | Signature de la requête                 | oui                        |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.08 | Conclusions et moyens                   | 12                         |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.10 | Qualité de l’auteur                     | valeur-inconnue            |
        | contenu-requete.21 | Qualité du redevable                    | valeur-inconnue            |
        | contenu-requete.23 | Acte contesté                           | valeur-inconnue            |
        | contenu-requete.42 | Voie de dépôt                           | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.12 | Identité de l’auteur                    | (sans contenu)             |
        | contenu-requete.15 | Adresse de l’auteur                     | (sans contenu)             |
        | contenu-requete.19 | Identité du redevable                   | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.13 | Identité de l’auteur                    | (vide)                     |
        | contenu-requete.16 | Adresse de l’auteur                     | (vide)                     |
        | contenu-requete.20 | Identité du redevable                   | (vide)                     |

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.22 | Acte contesté                           | absent                     |
        | contenu-requete.24 | Numéro de l’avis de paiement            | absent                     |
        | contenu-requete.41 | Voie de dépôt                           | absent                     |
        | contenu-requete.43 | Date d’envoi de la requête              | absent                     |
        | contenu-requete.46 | Date de réception de la requête         | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.25 | Numéro de l’avis de paiement            | 2199999990001925107300401  |
        | contenu-requete.26 | Numéro de l’avis de paiement            | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.27 | Référence du titre exécutoire           | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.28 | Référence du titre exécutoire           | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                | mention                                 | contenu                    |
        | contenu-requete.44 | Date d’envoi de la requête              | 14/03/2025                 |
        | contenu-requete.45 | Date d’envoi de la requête              | 2025-02-30                 |
        | contenu-requete.47 | Date de réception de la requête         | 14/03/2025                 |
        | contenu-requete.48 | Date de réception de la requête         | 2025-02-30                 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Signature de la requête » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Signature de la requête | mention absente |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.05 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Conclusions et moyens » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Conclusions et moyens | mention absente |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.07 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Qualité de l’auteur » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Qualité de l’auteur | mention absente |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.09 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : <identité>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Identité de l’auteur | <identité> |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      # .11 : même si « Identité de l’auteur » manque
      Exemples:
        | cas                | identité                                     |
        | contenu-requete.11 | mention absente                              |

      # pourquoi : chaque forme qu’une mention peut prendre
      # .60 : identité de l’auteur : Nom de la personne morale
      Exemples:
        | cas                | identité                                     |
        | contenu-requete.60 | mention présente : nom de la personne morale |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : <situation>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Adresse de l’auteur | <adresse de l’auteur> |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                | situation                              | adresse de l’auteur     |
        | contenu-requete.14 | même si « Adresse de l’auteur » manque | mention absente         |

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                | situation                              | adresse de l’auteur     |
        | contenu-requete.61 | adresse de l’auteur : Pays             | mention présente : pays |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Copie de l’avis » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie de l’avis | pièce non jointe |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.51 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Copie du recours préalable » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie du recours préalable | pièce non jointe |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.52 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : même si « Copie de l’avis de réception du recours » manque
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Copie de l’avis de réception du recours | pièce non jointe |
      Alors le tribunal prend en compte la requête

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                |
        | contenu-requete.53 |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : <qualité>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Qualité du redevable | <qualité> |
      Alors le tribunal prend en compte la requête

      # pourquoi : chaque valeur d’une liste fermée
      # .54 : qualité du redevable : Titulaire du certificat d’immatriculation
      # .55 : qualité du redevable : Cotitulaire du certificat d’immatriculation
      # .56 : qualité du redevable : Locataire inscrit au certificat d’immatriculation
      # .57 : qualité du redevable : Acquéreur déclaré du véhicule
      Exemples:
        | cas                | qualité                                           |
        | contenu-requete.54 | Titulaire du certificat d’immatriculation         |
        | contenu-requete.55 | Cotitulaire du certificat d’immatriculation       |
        | contenu-requete.56 | Locataire inscrit au certificat d’immatriculation |
        | contenu-requete.57 | Acquéreur déclaré du véhicule                     |

    @regle:content-recours-requerant.depot @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-30 @source:cgct-r2333-120-31 @certitude:law
    Plan du scénario: le tribunal prend en compte la requête : <voie>
      Quand la requête du redevable parvient au tribunal le 16 juin 2025 :
        | Voie de dépôt | <voie> |
      Alors le tribunal prend en compte la requête

      # pourquoi : chaque valeur d’une liste fermée
      # .58 : voie de dépôt : Télétransmission de système à système
      # .59 : voie de dépôt : Dépôt au greffe
      Exemples:
        | cas                | voie                                  |
        | contenu-requete.58 | Télétransmission de système à système |
        | contenu-requete.59 | Dépôt au greffe                       |
