# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-reponse-flotte
Fonctionnalité: Contenu — Réponse d’un gestionnaire de flotte

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le gestionnaire de flotte le 16 juin 2025

  Règle: Le message « Réponse flotte » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                       | situation       |
        | contenu-reponse-flotte.01 | message complet |

    @regle:content-identification-redevable.reponse-flotte @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:ce-438253 @certitude:stated
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand le gestionnaire de flotte répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                       | situation                          | mention                      | contenu                    |
        | contenu-reponse-flotte.02 | champ obligatoire absent           | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-flotte.05 | champ obligatoire absent           | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-flotte.08 | champ obligatoire absent           | Redevable trouvé             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                       | situation                          | mention                      | contenu                    |
        | contenu-reponse-flotte.03 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-flotte.04 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement | 2199999990001925107300401A |
        | contenu-reponse-flotte.06 | le texte n’a pas la forme voulue   | Numéro d’immatriculation     | aa-000-aa                  |
        | contenu-reponse-flotte.07 | le texte est vide                  | Numéro d’immatriculation     | (vide)                     |
        | contenu-reponse-flotte.09 | vrai ou faux est attendu           | Redevable trouvé             | oui                        |
        | contenu-reponse-flotte.10 | hors de la liste                   | Qualité du redevable         | valeur-inconnue            |
        | contenu-reponse-flotte.11 | aucune des données attendues       | Identité du redevable        | (sans contenu)             |
        | contenu-reponse-flotte.12 | un ensemble de données est attendu | Identité du redevable        | (vide)                     |
        | contenu-reponse-flotte.13 | aucune des données attendues       | Adresse du redevable         | (sans contenu)             |
        | contenu-reponse-flotte.14 | un ensemble de données est attendu | Adresse du redevable         | (vide)                     |
