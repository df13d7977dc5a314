# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-rapo-depot
Fonctionnalité: Contenu — Recours administratif préalable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025

  Règle: Le message « Dépôt du recours » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : rien n’y manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                   |
        | contenu-rapo-depot.01 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : <qualité>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Qualité de l’auteur | <qualité> |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      # .02 : même si « Qualité de l’auteur » manque
      Exemples:
        | cas                   | qualité                                           |
        | contenu-rapo-depot.02 | mention absente                                   |

      # pourquoi : chaque valeur d’une liste fermée
      # .44 : qualité de l’auteur : Cotitulaire du certificat d’immatriculation
      # .45 : qualité de l’auteur : Locataire inscrit au certificat d’immatriculation
      # .46 : qualité de l’auteur : Acquéreur déclaré du véhicule
      Exemples:
        | cas                   | qualité                                           |
        | contenu-rapo-depot.44 | Cotitulaire du certificat d’immatriculation       |
        | contenu-rapo-depot.45 | Locataire inscrit au certificat d’immatriculation |
        | contenu-rapo-depot.46 | Acquéreur déclaré du véhicule                     |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité refuse d’enregistrer le recours préalable : <mention> ; <contenu>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer le recours préalable

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.03 | Qualité de l’auteur                   | valeur-inconnue            |
        | contenu-rapo-depot.14 | Qualité du redevable                  | valeur-inconnue            |
        | contenu-rapo-depot.21 | Forme d’envoi du recours              | valeur-inconnue            |
        | contenu-rapo-depot.39 | Voie d’envoi de l’avis                | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.05 | Identité de l’auteur                  | (sans contenu)             |
        | contenu-rapo-depot.08 | Adresse de l’auteur                   | (sans contenu)             |
        | contenu-rapo-depot.12 | Identité du redevable                 | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.06 | Identité de l’auteur                  | (vide)                     |
        | contenu-rapo-depot.09 | Adresse de l’auteur                   | (vide)                     |
        | contenu-rapo-depot.13 | Identité du redevable                 | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.10 | Mandat                                | (sans contenu)             |
        | contenu-rapo-depot.29 | Copie de l’avis                       | (sans contenu)             |
        | contenu-rapo-depot.31 | Copie du certificat d’immatriculation | (sans contenu)             |
        | contenu-rapo-depot.33 | Déclaration de cession                | (sans contenu)             |
        | contenu-rapo-depot.35 | Accusé d’enregistrement de la cession | (sans contenu)             |
        | contenu-rapo-depot.37 | Pièces justificatives                 | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.11 | Mandat                                | piece.pdf                  |
        | contenu-rapo-depot.30 | Copie de l’avis                       | piece.pdf                  |
        | contenu-rapo-depot.32 | Copie du certificat d’immatriculation | piece.pdf                  |
        | contenu-rapo-depot.34 | Déclaration de cession                | piece.pdf                  |
        | contenu-rapo-depot.36 | Accusé d’enregistrement de la cession | piece.pdf                  |
        | contenu-rapo-depot.38 | Pièces justificatives                 | piece.pdf                  |

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.15 | Numéro de l’avis de paiement          | absent                     |
        | contenu-rapo-depot.20 | Forme d’envoi du recours              | absent                     |
        | contenu-rapo-depot.25 | Date de réception                     | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.16 | Numéro de l’avis de paiement          | 2199999990001925107300401  |
        | contenu-rapo-depot.17 | Numéro de l’avis de paiement          | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.18 | Date d’envoi de l’avis                | 14/03/2025                 |
        | contenu-rapo-depot.19 | Date d’envoi de l’avis                | 2025-02-30                 |
        | contenu-rapo-depot.23 | Date d’envoi du recours               | 14/03/2025                 |
        | contenu-rapo-depot.24 | Date d’envoi du recours               | 2025-02-30                 |
        | contenu-rapo-depot.26 | Date de réception                     | 14/03/2025                 |
        | contenu-rapo-depot.27 | Date de réception                     | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                   | mention                               | contenu                    |
        | contenu-rapo-depot.28 | Exposé des faits et moyens            | 12                         |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : <identité>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Identité de l’auteur | <identité> |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      # .04 : même si « Identité de l’auteur » manque
      Exemples:
        | cas                   | identité                                     |
        | contenu-rapo-depot.04 | mention absente                              |

      # pourquoi : chaque forme qu’une mention peut prendre
      # .54 : identité de l’auteur : Nom de la personne morale
      Exemples:
        | cas                   | identité                                     |
        | contenu-rapo-depot.54 | mention présente : nom de la personne morale |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Adresse de l’auteur | <adresse de l’auteur> |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                              | adresse de l’auteur     |
        | contenu-rapo-depot.07 | même si « Adresse de l’auteur » manque | mention absente         |

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                   | situation                              | adresse de l’auteur     |
        | contenu-rapo-depot.55 | adresse de l’auteur : Pays             | mention présente : pays |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : même si « Date d’envoi du recours » manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Date d’envoi du recours | mention absente |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   |
        | contenu-rapo-depot.22 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : même si « Date d’envoi de l’avis » manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Date d’envoi de l’avis | mention absente |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   |
        | contenu-rapo-depot.40 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : même si « Exposé des faits et moyens » manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Exposé des faits et moyens | mention absente |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   |
        | contenu-rapo-depot.41 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : même si « Copie de l’avis » manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Copie de l’avis | pièce non jointe |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   |
        | contenu-rapo-depot.42 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : même si « Copie du certificat d’immatriculation » manque
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Copie du certificat d’immatriculation | pièce non jointe |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   |
        | contenu-rapo-depot.43 |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable quand le recours préalable du redevable parvient à la collectivité : <qualité>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Qualité du redevable | <qualité> |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : chaque valeur d’une liste fermée
      # .47 : qualité du redevable : Titulaire du certificat d’immatriculation
      # .48 : qualité du redevable : Cotitulaire du certificat d’immatriculation
      # .49 : qualité du redevable : Locataire inscrit au certificat d’immatriculation
      # .50 : qualité du redevable : Acquéreur déclaré du véhicule
      Exemples:
        | cas                   | qualité                                           |
        | contenu-rapo-depot.47 | Titulaire du certificat d’immatriculation         |
        | contenu-rapo-depot.48 | Cotitulaire du certificat d’immatriculation       |
        | contenu-rapo-depot.49 | Locataire inscrit au certificat d’immatriculation |
        | contenu-rapo-depot.50 | Acquéreur déclaré du véhicule                     |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable quand le recours préalable du redevable parvient à la collectivité : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Voie d’envoi de l’avis | <voie d’envoi de l’avis> |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                   | situation                                      | voie d’envoi de l’avis |
        | contenu-rapo-depot.51 | voie d’envoi de l’avis : Par la poste          | Par la poste           |
        | contenu-rapo-depot.52 | voie d’envoi de l’avis : Par voie électronique | Par voie électronique  |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le recours préalable : forme d’envoi du recours : Lettre simple
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Lettre simple |
      Alors la collectivité prend en compte le recours préalable

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                   |
        | contenu-rapo-depot.53 |
