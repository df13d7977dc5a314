# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-reponse-flotte
Fonctionnalité: Contenu — Réponse d’un gestionnaire de flotte

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Réponse flotte » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : rien n’y manque
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                       |
        | contenu-reponse-flotte.01 |

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte : <mention> ; <contenu>
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la réponse du gestionnaire de flotte

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.02 | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-flotte.05 | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-flotte.08 | Redevable trouvé             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-flotte.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.06 | Numéro d’immatriculation     | aa-000-aa                  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.07 | Numéro d’immatriculation     | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.09 | Redevable trouvé             | oui                        |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.10 | Qualité du redevable         | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.11 | Identité du redevable        | (sans contenu)             |
        | contenu-reponse-flotte.13 | Adresse du redevable         | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                       | mention                      | contenu                    |
        | contenu-reponse-flotte.12 | Identité du redevable        | (vide)                     |
        | contenu-reponse-flotte.14 | Adresse du redevable         | (vide)                     |

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : redevable trouvé : non
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Redevable trouvé      | oui                                          |
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Redevable trouvé | non |
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                       |
        | contenu-reponse-flotte.15 |

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : <qualité>
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Qualité du redevable  | Titulaire du certificat d’immatriculation    |
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Qualité du redevable | <qualité> |
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : chaque valeur d’une liste fermée
      # .16 : qualité du redevable : Cotitulaire du certificat d’immatriculation
      # .17 : qualité du redevable : Locataire inscrit au certificat d’immatriculation
      # .18 : qualité du redevable : Acquéreur déclaré du véhicule
      Exemples:
        | cas                       | qualité                                           |
        | contenu-reponse-flotte.16 | Cotitulaire du certificat d’immatriculation       |
        | contenu-reponse-flotte.17 | Locataire inscrit au certificat d’immatriculation |
        | contenu-reponse-flotte.18 | Acquéreur déclaré du véhicule                     |

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du gestionnaire de flotte : adresse du redevable : Pays
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | Adresse du redevable | mention présente : pays |
      Alors l’ANTAI prend en compte la réponse du gestionnaire de flotte

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                       |
        | contenu-reponse-flotte.19 |
