# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-communication-requete
Fonctionnalité: Contenu — Communication de la requête

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Requête communiquée » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-collectivite.communication-requete @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: le tribunal communique la requête à la collectivité : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 1er juin 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête         | mention présente |
        | Numéro de l’avis de paiement | mention présente |
        | Acte contesté                | mention présente |
        | Copie de la requête          | mention présente |
        | Date de communication        | mention présente |
        | Délai de défense             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              | situation                        |
        | contenu-communication-requete.01 | toutes les mentions obligatoires |

    @regle:content-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : message complet
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                              | situation       |
        | contenu-communication-requete.02 | message complet |

    @regle:content-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | situation                        | mention                      | contenu                    |
        | contenu-communication-requete.03 | champ obligatoire absent         | Numéro de la requête         | absent                     |
        | contenu-communication-requete.06 | champ obligatoire absent         | Numéro de l’avis de paiement | absent                     |
        | contenu-communication-requete.09 | champ obligatoire absent         | Acte contesté                | absent                     |
        | contenu-communication-requete.11 | champ obligatoire absent         | Copie de la requête          | absent                     |
        | contenu-communication-requete.14 | champ obligatoire absent         | Date de communication        | absent                     |
        | contenu-communication-requete.17 | champ obligatoire absent         | Délai de défense             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                              | situation                        | mention                      | contenu                    |
        | contenu-communication-requete.04 | le texte n’a pas la forme voulue | Numéro de la requête         | requête 1                  |
        | contenu-communication-requete.05 | le texte est vide                | Numéro de la requête         | (vide)                     |
        | contenu-communication-requete.07 | le texte n’a pas la forme voulue | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-communication-requete.08 | le texte n’a pas la forme voulue | Numéro de l’avis de paiement | 2199999990001925107300401A |
        | contenu-communication-requete.10 | hors de la liste                 | Acte contesté                | valeur-inconnue            |
        | contenu-communication-requete.12 | le nom du fichier manque         | Copie de la requête          | (sans contenu)             |
        | contenu-communication-requete.13 | un document nommé est attendu    | Copie de la requête          | piece.pdf                  |
        | contenu-communication-requete.15 | une date est attendue            | Date de communication        | 14/03/2025                 |
        | contenu-communication-requete.16 | une date est attendue            | Date de communication        | 2025-02-30                 |
        | contenu-communication-requete.18 | une durée est attendue           | Délai de défense             | 1 mois                     |
        | contenu-communication-requete.19 | une durée est attendue           | Délai de défense             | P                          |
