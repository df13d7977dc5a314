# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-message-fps-creation
Fonctionnalité: Contenu — Création du message FPS

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Création du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                             | situation       |
        | contenu-message-fps-creation.01 | message complet |

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                             | situation                                                 | mention                             | contenu                                                       |
        | contenu-message-fps-creation.02 | champ obligatoire absent                                  | Numéro de l’avis de paiement        | absent                                                        |
        | contenu-message-fps-creation.05 | champ obligatoire absent                                  | Numéro d’identification de l’agent  | absent                                                        |
        | contenu-message-fps-creation.11 | champ obligatoire absent                                  | SIRET de la collectivité            | absent                                                        |
        | contenu-message-fps-creation.14 | champ obligatoire absent                                  | Nom de la collectivité              | absent                                                        |
        | contenu-message-fps-creation.16 | champ obligatoire absent                                  | Coordonnées de la collectivité      | absent                                                        |
        | contenu-message-fps-creation.18 | champ obligatoire absent                                  | Autorité dont relève l’agent        | absent                                                        |
        | contenu-message-fps-creation.20 | champ obligatoire absent                                  | Coordonnées de l’autorité           | absent                                                        |
        | contenu-message-fps-creation.22 | champ obligatoire absent                                  | Date et heure du constat            | absent                                                        |
        | contenu-message-fps-creation.25 | champ obligatoire absent                                  | Lieu du constat                     | absent                                                        |
        | contenu-message-fps-creation.27 | champ obligatoire absent                                  | Numéro d’immatriculation            | absent                                                        |
        | contenu-message-fps-creation.30 | champ obligatoire absent                                  | Marque du véhicule                  | absent                                                        |
        | contenu-message-fps-creation.32 | champ obligatoire absent                                  | Fin d’effet du forfait              | absent                                                        |
        | contenu-message-fps-creation.34 | champ obligatoire absent                                  | Tarif du forfait                    | absent                                                        |
        | contenu-message-fps-creation.37 | champ obligatoire absent                                  | Montant déduit                      | absent                                                        |
        | contenu-message-fps-creation.40 | champ obligatoire absent                                  | Montant dû                          | absent                                                        |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                             | situation                                                 | mention                             | contenu                                                       |
        | contenu-message-fps-creation.03 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement        | 2199999990001925107300401                                     |
        | contenu-message-fps-creation.04 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement        | 2199999990001925107300401A                                    |
        | contenu-message-fps-creation.06 | le texte n’a pas la forme voulue                          | Numéro d’identification de l’agent  | agent 42                                                      |
        | contenu-message-fps-creation.07 | le texte est vide                                         | Numéro d’identification de l’agent  | (vide)                                                        |
        | contenu-message-fps-creation.08 | le nom du fichier manque                                  | Signature de l’agent                | (sans contenu)                                                |
        | contenu-message-fps-creation.09 | un document nommé est attendu                             | Signature de l’agent                | piece.pdf                                                     |
        | contenu-message-fps-creation.10 | vrai ou faux est attendu                                  | Mention « Signé »                   | oui                                                           |
        | contenu-message-fps-creation.12 | le texte n’a pas la forme voulue                          | SIRET de la collectivité            | 219999999                                                     |
        | contenu-message-fps-creation.13 | le texte n’a pas la forme voulue                          | SIRET de la collectivité            | 2199999990001A                                                |
        | contenu-message-fps-creation.15 | un texte est attendu                                      | Nom de la collectivité              | 12                                                            |
        | contenu-message-fps-creation.17 | un texte est attendu                                      | Coordonnées de la collectivité      | 12                                                            |
        | contenu-message-fps-creation.19 | un texte est attendu                                      | Autorité dont relève l’agent        | 12                                                            |
        | contenu-message-fps-creation.21 | un texte est attendu                                      | Coordonnées de l’autorité           | 12                                                            |
        | contenu-message-fps-creation.23 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat            | 2025-03-14T10:05:00                                           |
        | contenu-message-fps-creation.24 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat            | 14/03/2025 10:05                                              |
        | contenu-message-fps-creation.26 | un texte est attendu                                      | Lieu du constat                     | 12                                                            |
        | contenu-message-fps-creation.28 | le texte n’a pas la forme voulue                          | Numéro d’immatriculation            | aa-000-aa                                                     |
        | contenu-message-fps-creation.29 | le texte est vide                                         | Numéro d’immatriculation            | (vide)                                                        |
        | contenu-message-fps-creation.31 | le texte est trop long                                    | Marque du véhicule                  | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |
        | contenu-message-fps-creation.33 | une date et une heure, avec leur décalage, sont attendues | Fin d’effet du forfait              | 2025-03-14T14:05:00                                           |
        | contenu-message-fps-creation.35 | le nombre est hors des bornes                             | Tarif du forfait                    | -1                                                            |
        | contenu-message-fps-creation.36 | un nombre de centimes est attendu                         | Tarif du forfait                    | 35,00                                                         |
        | contenu-message-fps-creation.38 | le nombre est hors des bornes                             | Montant déduit                      | -1                                                            |
        | contenu-message-fps-creation.39 | un nombre de centimes est attendu                         | Montant déduit                      | 35,00                                                         |
        | contenu-message-fps-creation.41 | le nombre est hors des bornes                             | Montant dû                          | -1                                                            |
        | contenu-message-fps-creation.42 | un nombre de centimes est attendu                         | Montant dû                          | 35,00                                                         |
        | contenu-message-fps-creation.43 | le nombre est hors des bornes                             | Montant du forfait minoré           | -1                                                            |
        | contenu-message-fps-creation.44 | un nombre de centimes est attendu                         | Montant du forfait minoré           | 35,00                                                         |
        | contenu-message-fps-creation.45 | une date et une heure, avec leur décalage, sont attendues | Fin de la fenêtre du forfait minoré | 2025-03-17                                                    |
        | contenu-message-fps-creation.47 | une date est attendue                                     | Date d’établissement de l’avis      | 14/03/2025                                                    |
        | contenu-message-fps-creation.48 | une date est attendue                                     | Date d’établissement de l’avis      | 2025-02-30                                                    |

    @regle:content-message-fps.creation @role:collectivite @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de l’avis de paiement       | mention présente |
        | Numéro d’identification de l’agent | mention présente |
        | SIRET de la collectivité           | mention présente |
        | Nom de la collectivité             | mention présente |
        | Coordonnées de la collectivité     | mention présente |
        | Autorité dont relève l’agent       | mention présente |
        | Coordonnées de l’autorité          | mention présente |
        | Date et heure du constat           | mention présente |
        | Lieu du constat                    | mention présente |
        | Numéro d’immatriculation           | mention présente |
        | Marque du véhicule                 | mention présente |
        | Fin d’effet du forfait             | mention présente |
        | Tarif du forfait                   | mention présente |
        | Montant déduit                     | mention présente |
        | Montant dû                         | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                             | situation                        |
        | contenu-message-fps-creation.46 | toutes les mentions obligatoires |
