# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-notification-jugement
Fonctionnalité: Contenu — Notification de la décision de la juridiction

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Décision notifiée » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-collectivite.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision à la collectivité : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors le tribunal notifie sa décision à la collectivité :
        | Numéro de la requête                  | mention présente |
        | Texte de la décision                  | mention présente |
        | Date de la décision                   | mention présente |
        | Acte contesté                         | mention présente |
        | Numéro de l’avis de paiement          | mention présente |
        | Sens de la décision de la juridiction | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              | situation                        |
        | contenu-notification-jugement.01 | toutes les mentions obligatoires |

    @regle:content-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité prend en compte le message : message complet
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                              | situation       |
        | contenu-notification-jugement.03 | message complet |

    @regle:content-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er mars 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er mars 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 13 mars 2025
      Et que la collectivité a rejeté le recours préalable le 23 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | situation                         | mention                               | contenu                    |
        | contenu-notification-jugement.04 | champ obligatoire absent          | Numéro de la requête                  | absent                     |
        | contenu-notification-jugement.07 | champ obligatoire absent          | Texte de la décision                  | absent                     |
        | contenu-notification-jugement.10 | champ obligatoire absent          | Date de la décision                   | absent                     |
        | contenu-notification-jugement.13 | champ obligatoire absent          | Acte contesté                         | absent                     |
        | contenu-notification-jugement.15 | champ obligatoire absent          | Numéro de l’avis de paiement          | absent                     |
        | contenu-notification-jugement.20 | champ obligatoire absent          | Sens de la décision de la juridiction | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                              | situation                         | mention                               | contenu                    |
        | contenu-notification-jugement.05 | le texte n’a pas la forme voulue  | Numéro de la requête                  | requête 1                  |
        | contenu-notification-jugement.06 | le texte est vide                 | Numéro de la requête                  | (vide)                     |
        | contenu-notification-jugement.08 | le nom du fichier manque          | Texte de la décision                  | (sans contenu)             |
        | contenu-notification-jugement.09 | un document nommé est attendu     | Texte de la décision                  | piece.pdf                  |
        | contenu-notification-jugement.11 | une date est attendue             | Date de la décision                   | 14/03/2025                 |
        | contenu-notification-jugement.12 | une date est attendue             | Date de la décision                   | 2025-02-30                 |
        | contenu-notification-jugement.14 | hors de la liste                  | Acte contesté                         | valeur-inconnue            |
        | contenu-notification-jugement.16 | le texte n’a pas la forme voulue  | Numéro de l’avis de paiement          | 2199999990001925107300401  |
        | contenu-notification-jugement.17 | le texte n’a pas la forme voulue  | Numéro de l’avis de paiement          | 2199999990001925107300401A |
        | contenu-notification-jugement.18 | le texte n’a pas la forme voulue  | Référence du titre exécutoire         | titre 13                   |
        | contenu-notification-jugement.19 | le texte est vide                 | Référence du titre exécutoire         | (vide)                     |
        | contenu-notification-jugement.21 | hors de la liste                  | Sens de la décision de la juridiction | valeur-inconnue            |
        | contenu-notification-jugement.22 | le nombre est hors des bornes     | Montant annulé                        | -1                         |
        | contenu-notification-jugement.23 | un nombre de centimes est attendu | Montant annulé                        | 35,00                      |
        | contenu-notification-jugement.24 | une date est attendue             | Date de mise à disposition            | 14/03/2025                 |
        | contenu-notification-jugement.25 | une date est attendue             | Date de mise à disposition            | 2025-02-30                 |
        | contenu-notification-jugement.28 | une date est attendue             | Fin du délai d’exécution              | 14/03/2025                 |
        | contenu-notification-jugement.29 | une date est attendue             | Fin du délai d’exécution              | 2025-02-30                 |

  Règle: Le message « Décision notifiée » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.notification-decision @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: le tribunal notifie sa décision au requérant : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision au requérant le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête                  | mention présente |
        | Texte de la décision                  | mention présente |
        | Date de la décision                   | mention présente |
        | Acte contesté                         | mention présente |
        | Numéro de l’avis de paiement          | mention présente |
        | Sens de la décision de la juridiction | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              | situation                        |
        | contenu-notification-jugement.02 | toutes les mentions obligatoires |
