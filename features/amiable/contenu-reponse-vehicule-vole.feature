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
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                              | situation       |
        | contenu-reponse-vehicule-vole.01 | message complet |

    @regle:content-identification-redevable.reponse-vehicules-voles @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand le fichier des véhicules volés répond à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | situation                        | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.02 | champ obligatoire absent         | Numéro de l’avis de paiement | absent                     |
        | contenu-reponse-vehicule-vole.05 | champ obligatoire absent         | Numéro d’immatriculation     | absent                     |
        | contenu-reponse-vehicule-vole.08 | champ obligatoire absent         | Véhicule signalé volé        | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                              | situation                        | mention                      | contenu                    |
        | contenu-reponse-vehicule-vole.03 | le texte n’a pas la forme voulue | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-reponse-vehicule-vole.04 | le texte n’a pas la forme voulue | Numéro de l’avis de paiement | 2199999990001925107300401A |
        | contenu-reponse-vehicule-vole.06 | le texte n’a pas la forme voulue | Numéro d’immatriculation     | aa-000-aa                  |
        | contenu-reponse-vehicule-vole.07 | le texte est vide                | Numéro d’immatriculation     | (vide)                     |
        | contenu-reponse-vehicule-vole.09 | vrai ou faux est attendu         | Véhicule signalé volé        | oui                        |
