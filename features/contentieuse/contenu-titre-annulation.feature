# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-titre-annulation
Fonctionnalité: Contenu — Titre d’annulation

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Titre d’annulation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-annulation-te.titre-annulation @role:antai @niveau:obligatoire @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: l’ANTAI émet un titre d’annulation : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 9 novembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 9 novembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 9 novembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 9 novembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 16 février 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 février 2025
      Et que la collectivité a demandé à l’ANTAI d’annuler la somme due le 15 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025
      Alors le système de l’ANTAI y donne suite :
        | Référence du titre exécutoire   | mention présente |
        | Numéro de l’avis de paiement    | mention présente |
        | Nom de la collectivité          | mention présente |
        | Coordonnées de la collectivité  | mention présente |
        | SIRET de la collectivité        | mention présente |
        | Identité du redevable           | mention présente |
        | Adresse du redevable            | mention présente |
        | Montant annulé                  | mention présente |
        | Référence du titre d’annulation | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                         | situation                        |
        | contenu-titre-annulation.01 | toutes les mentions obligatoires |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP prend en compte le message : message complet
      Étant donné que l’ANTAI a émis le titre exécutoire le 16 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025
      Alors la DGFiP prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                         | situation       |
        | contenu-titre-annulation.02 | message complet |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP refuse le message : <situation>
      Étant donné que l’ANTAI a émis le titre exécutoire le 16 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la DGFiP refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                         | situation                          | mention                         | contenu                    |
        | contenu-titre-annulation.03 | champ obligatoire absent           | Référence du titre exécutoire   | absent                     |
        | contenu-titre-annulation.06 | champ obligatoire absent           | Numéro de l’avis de paiement    | absent                     |
        | contenu-titre-annulation.09 | champ obligatoire absent           | Nom de la collectivité          | absent                     |
        | contenu-titre-annulation.11 | champ obligatoire absent           | Coordonnées de la collectivité  | absent                     |
        | contenu-titre-annulation.13 | champ obligatoire absent           | SIRET de la collectivité        | absent                     |
        | contenu-titre-annulation.16 | champ obligatoire absent           | Identité du redevable           | absent                     |
        | contenu-titre-annulation.19 | champ obligatoire absent           | Adresse du redevable            | absent                     |
        | contenu-titre-annulation.22 | champ obligatoire absent           | Montant annulé                  | absent                     |
        | contenu-titre-annulation.27 | champ obligatoire absent           | Référence du titre d’annulation | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                         | situation                          | mention                         | contenu                    |
        | contenu-titre-annulation.04 | le texte n’a pas la forme voulue   | Référence du titre exécutoire   | titre 13                   |
        | contenu-titre-annulation.05 | le texte est vide                  | Référence du titre exécutoire   | (vide)                     |
        | contenu-titre-annulation.07 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement    | 2199999990001925107300401  |
        | contenu-titre-annulation.08 | le texte n’a pas la forme voulue   | Numéro de l’avis de paiement    | 2199999990001925107300401A |
        | contenu-titre-annulation.10 | un texte est attendu               | Nom de la collectivité          | 12                         |
        | contenu-titre-annulation.12 | un texte est attendu               | Coordonnées de la collectivité  | 12                         |
        | contenu-titre-annulation.14 | le texte n’a pas la forme voulue   | SIRET de la collectivité        | 219999999                  |
        | contenu-titre-annulation.15 | le texte n’a pas la forme voulue   | SIRET de la collectivité        | 2199999990001A             |
        | contenu-titre-annulation.17 | aucune des données attendues       | Identité du redevable           | (sans contenu)             |
        | contenu-titre-annulation.18 | un ensemble de données est attendu | Identité du redevable           | (vide)                     |
        | contenu-titre-annulation.20 | aucune des données attendues       | Adresse du redevable            | (sans contenu)             |
        | contenu-titre-annulation.21 | un ensemble de données est attendu | Adresse du redevable            | (vide)                     |
        | contenu-titre-annulation.23 | le nombre est hors des bornes      | Montant annulé                  | -1                         |
        | contenu-titre-annulation.24 | un nombre de centimes est attendu  | Montant annulé                  | 35,00                      |
        | contenu-titre-annulation.25 | le nombre est hors des bornes      | Montant annulé de la majoration | -1                         |
        | contenu-titre-annulation.26 | un nombre de centimes est attendu  | Montant annulé de la majoration | 35,00                      |
        | contenu-titre-annulation.28 | le texte n’a pas la forme voulue   | Référence du titre d’annulation | annulation 13              |
        | contenu-titre-annulation.29 | le texte est vide                  | Référence du titre d’annulation | (vide)                     |
