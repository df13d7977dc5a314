# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-reponse-vehicule-vole
Fonctionnalité: Contenu — Réponse sur un véhicule volé

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des véhicules volés le 16 juin 2025

  Règle: Le message « Réponse véhicule volé » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la réponse du fichier des véhicules volés : rien n’y manque
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte la réponse du fichier des véhicules volés

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                              |
        | contenu-reponse-vehicule-vole.01 |

    @regle:content-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés : <mention> ; <contenu>
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la réponse du fichier des véhicules volés

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.02 | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-vehicule-vole.05 | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-vehicule-vole.08 | Véhicule signalé volé        | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-vehicule-vole.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.06 | Numéro d’immatriculation     | aa-000-aa                  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.07 | Numéro d’immatriculation     | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.09 | Véhicule signalé volé        | oui                        |
