# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-rapo-depot
Fonctionnalité: Contenu — Recours administratif préalable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 4 juin 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025

  Règle: Le message « Dépôt du recours » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : message complet
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                   | situation       |
        | contenu-rapo-depot.01 | message complet |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : qualité de l’auteur : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Qualité de l’auteur | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                             |
        | contenu-rapo-depot.02 | qualité de l’auteur : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité refuse le message : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse le message

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                   | situation                          | mention                               | contenu                    |
        | contenu-rapo-depot.03 | hors de la liste                   | Qualité de l’auteur                   | valeur-inconnue            |
        | contenu-rapo-depot.05 | aucune des données attendues       | Identité de l’auteur                  | (sans contenu)             |
        | contenu-rapo-depot.06 | un ensemble de données est attendu | Identité de l’auteur                  | (vide)                     |
        | contenu-rapo-depot.08 | aucune des données attendues       | Adresse de l’auteur                   | (sans contenu)             |
        | contenu-rapo-depot.09 | un ensemble de données est attendu | Adresse de l’auteur                   | (vide)                     |
        | contenu-rapo-depot.10 | le nom du fichier manque           | Mandat                                | (sans contenu)             |
        | contenu-rapo-depot.11 | un document nommé est attendu      | Mandat                                | piece.pdf                  |
        | contenu-rapo-depot.12 | aucune des données attendues       | Identité du redevable                 | (sans contenu)             |
        | contenu-rapo-depot.13 | un ensemble de données est attendu | Identité du redevable                 | (vide)                     |
        | contenu-rapo-depot.14 | hors de la liste                   | Qualité du redevable                  | valeur-inconnue            |
        | contenu-rapo-depot.16 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement          | 2199999990001925107300401  |
        | contenu-rapo-depot.17 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement          | 2199999990001925107300401A |
        | contenu-rapo-depot.18 | une date est attendue              | Date d’envoi de l’avis                | 14/03/2025                 |
        | contenu-rapo-depot.19 | une date est attendue              | Date d’envoi de l’avis                | 2025-02-30                 |
        | contenu-rapo-depot.21 | hors de la liste                   | Forme d’envoi du recours              | valeur-inconnue            |
        | contenu-rapo-depot.23 | une date est attendue              | Date d’envoi du recours               | 14/03/2025                 |
        | contenu-rapo-depot.24 | une date est attendue              | Date d’envoi du recours               | 2025-02-30                 |
        | contenu-rapo-depot.26 | une date est attendue              | Date de réception                     | 14/03/2025                 |
        | contenu-rapo-depot.27 | une date est attendue              | Date de réception                     | 2025-02-30                 |
        | contenu-rapo-depot.28 | un texte est attendu               | Exposé des faits et moyens            | 12                         |
        | contenu-rapo-depot.29 | le nom du fichier manque           | Copie de l’avis                       | (sans contenu)             |
        | contenu-rapo-depot.30 | un document nommé est attendu      | Copie de l’avis                       | piece.pdf                  |
        | contenu-rapo-depot.31 | le nom du fichier manque           | Copie du certificat d’immatriculation | (sans contenu)             |
        | contenu-rapo-depot.32 | un document nommé est attendu      | Copie du certificat d’immatriculation | piece.pdf                  |
        | contenu-rapo-depot.33 | le nom du fichier manque           | Déclaration de cession                | (sans contenu)             |
        | contenu-rapo-depot.34 | un document nommé est attendu      | Déclaration de cession                | piece.pdf                  |
        | contenu-rapo-depot.35 | le nom du fichier manque           | Accusé d’enregistrement de la cession | (sans contenu)             |
        | contenu-rapo-depot.36 | un document nommé est attendu      | Accusé d’enregistrement de la cession | piece.pdf                  |
        | contenu-rapo-depot.37 | le nom du fichier manque           | Pièces justificatives                 | (sans contenu)             |
        | contenu-rapo-depot.38 | un document nommé est attendu      | Pièces justificatives                 | piece.pdf                  |
        | contenu-rapo-depot.39 | hors de la liste                   | Voie d’envoi de l’avis                | valeur-inconnue            |

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                   | situation                          | mention                               | contenu                    |
        | contenu-rapo-depot.15 | champ obligatoire absent           | Numéro de l’avis de paiement          | absent                     |
        | contenu-rapo-depot.20 | champ obligatoire absent           | Forme d’envoi du recours              | absent                     |
        | contenu-rapo-depot.25 | champ obligatoire absent           | Date de réception                     | absent                     |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : identité de l’auteur : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Identité de l’auteur | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                              |
        | contenu-rapo-depot.04 | identité de l’auteur : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : adresse de l’auteur : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Adresse de l’auteur | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                             |
        | contenu-rapo-depot.07 | adresse de l’auteur : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : date d’envoi du recours : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Date d’envoi du recours | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                                 |
        | contenu-rapo-depot.22 | date d’envoi du recours : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : date d’envoi de l’avis : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Date d’envoi de l’avis | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                                |
        | contenu-rapo-depot.40 | date d’envoi de l’avis : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : exposé des faits et moyens : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Exposé des faits et moyens | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                                    |
        | contenu-rapo-depot.41 | exposé des faits et moyens : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : copie de l’avis : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Copie de l’avis | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                         |
        | contenu-rapo-depot.42 | copie de l’avis : mention absente |

    @regle:content-rapo.depot @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : copie du certificat d’immatriculation : mention absente
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Copie du certificat d’immatriculation | mention absente |
      Alors la collectivité prend en compte le message

      # pourquoi : ce qu’une personne envoie est reçu, même incomplet
      Exemples:
        | cas                   | situation                                               |
        | contenu-rapo-depot.43 | copie du certificat d’immatriculation : mention absente |
