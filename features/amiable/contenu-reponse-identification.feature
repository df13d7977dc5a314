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
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                               | situation       |
        | contenu-reponse-identification.01 | message complet |

    @regle:content-identification-redevable.reponse-immatriculation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                               | situation                          | mention                      | contenu                    |
        | contenu-reponse-identification.02 | champ obligatoire absent           | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-identification.05 | champ obligatoire absent           | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-identification.08 | champ obligatoire absent           | Redevable trouvé             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                               | situation                          | mention                      | contenu                    |
        | contenu-reponse-identification.03 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-identification.04 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement | 2199999990001925107300401A |
        | contenu-reponse-identification.06 | le texte n’a pas la forme voulue   | Numéro d’immatriculation     | aa-000-aa                  |
        | contenu-reponse-identification.07 | le texte est vide                  | Numéro d’immatriculation     | (vide)                     |
        | contenu-reponse-identification.09 | vrai ou faux est attendu           | Redevable trouvé             | oui                        |
        | contenu-reponse-identification.10 | hors de la liste                   | Qualité du redevable         | valeur-inconnue            |
        | contenu-reponse-identification.11 | aucune des données attendues       | Identité du redevable        | (sans contenu)             |
        | contenu-reponse-identification.12 | un ensemble de données est attendu | Identité du redevable        | (vide)                     |
        | contenu-reponse-identification.13 | aucune des données attendues       | Adresse du redevable         | (sans contenu)             |
        | contenu-reponse-identification.14 | un ensemble de données est attendu | Adresse du redevable         | (vide)                     |
