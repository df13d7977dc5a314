# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-reponse-identification
Fonctionnalité: Contenu — Réponse d’identification du redevable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Réponse immatriculation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : rien n’y manque
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                               |
        | contenu-reponse-identification.01 |

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations : <mention> ; <contenu>
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des immatriculations

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.02 | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-identification.05 | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-identification.08 | Redevable trouvé             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-identification.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.06 | Numéro d’immatriculation     | aa-000-aa                  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.07 | Numéro d’immatriculation     | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.09 | Redevable trouvé             | oui                        |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.10 | Qualité du redevable         | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.11 | Identité du redevable        | (sans contenu)             |
        | contenu-reponse-identification.13 | Adresse du redevable         | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-reponse-identification.12 | Identité du redevable        | (vide)                     |
        | contenu-reponse-identification.14 | Adresse du redevable         | (vide)                     |

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : <qualité>
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Qualité du redevable | <qualité> |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : chaque valeur d’une liste fermée
      # .15 : qualité du redevable : Cotitulaire du certificat d’immatriculation
      # .16 : qualité du redevable : Locataire inscrit au certificat d’immatriculation
      # .17 : qualité du redevable : Acquéreur déclaré du véhicule
      Exemples:
        | cas                               | qualité                                           |
        | contenu-reponse-identification.15 | Cotitulaire du certificat d’immatriculation       |
        | contenu-reponse-identification.16 | Locataire inscrit au certificat d’immatriculation |
        | contenu-reponse-identification.17 | Acquéreur déclaré du véhicule                     |

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : identité du redevable : Nom de la personne morale
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                               |
        | contenu-reponse-identification.18 |

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des immatriculations : adresse du redevable : Pays
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Adresse du redevable | mention présente : pays |
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                               |
        | contenu-reponse-identification.19 |
