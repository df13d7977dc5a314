# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:content @famille:contenu-titre-executoire
Fonctionnalité: Contenu — Titre exécutoire

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Émission du titre » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-emission-te.emission @role:antai @niveau:obligatoire @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: l’ANTAI émet le titre exécutoire : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 9 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 9 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 9 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 9 mars 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI émet le titre exécutoire :
        | Nom de la collectivité         | mention présente |
        | Coordonnées de la collectivité | mention présente |
        | Date et heure du constat       | mention présente |
        | Lieu du constat                | mention présente |
        | Numéro d’immatriculation       | mention présente |
        | Marque du véhicule             | mention présente |
        | Numéro de l’avis de paiement   | mention présente |
        | Identité du redevable          | mention présente |
        | Adresse du redevable           | mention présente |
        | Montant restant dû             | mention présente |
        | Montant de la majoration       | mention présente |
        | Montant total du titre         | mention présente |
        | Référence du titre exécutoire  | mention présente |
        | Date du titre exécutoire       | mention présente |
        | Comptable assignataire         | mention présente |
        | Données comptables             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                         | situation                        |
        | contenu-titre-executoire.01 | toutes les mentions obligatoires |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP prend en compte le message : message complet
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025
      Alors la DGFiP prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                         | situation       |
        | contenu-titre-executoire.02 | message complet |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP refuse le message : <situation>
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la DGFiP refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                         | situation                                                 | mention                        | contenu                                                       |
        | contenu-titre-executoire.03 | champ obligatoire absent                                  | Nom de la collectivité         | absent                                                        |
        | contenu-titre-executoire.05 | champ obligatoire absent                                  | Coordonnées de la collectivité | absent                                                        |
        | contenu-titre-executoire.07 | champ obligatoire absent                                  | Date et heure du constat       | absent                                                        |
        | contenu-titre-executoire.10 | champ obligatoire absent                                  | Lieu du constat                | absent                                                        |
        | contenu-titre-executoire.12 | champ obligatoire absent                                  | Numéro d’immatriculation       | absent                                                        |
        | contenu-titre-executoire.15 | champ obligatoire absent                                  | Marque du véhicule             | absent                                                        |
        | contenu-titre-executoire.17 | champ obligatoire absent                                  | Numéro de l’avis de paiement   | absent                                                        |
        | contenu-titre-executoire.20 | champ obligatoire absent                                  | Identité du redevable          | absent                                                        |
        | contenu-titre-executoire.23 | champ obligatoire absent                                  | Adresse du redevable           | absent                                                        |
        | contenu-titre-executoire.26 | champ obligatoire absent                                  | Montant restant dû             | absent                                                        |
        | contenu-titre-executoire.29 | champ obligatoire absent                                  | Montant de la majoration       | absent                                                        |
        | contenu-titre-executoire.32 | champ obligatoire absent                                  | Montant total du titre         | absent                                                        |
        | contenu-titre-executoire.35 | champ obligatoire absent                                  | Référence du titre exécutoire  | absent                                                        |
        | contenu-titre-executoire.38 | champ obligatoire absent                                  | Date du titre exécutoire       | absent                                                        |
        | contenu-titre-executoire.41 | champ obligatoire absent                                  | Comptable assignataire         | absent                                                        |
        | contenu-titre-executoire.43 | champ obligatoire absent                                  | Données comptables             | absent                                                        |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                         | situation                                                 | mention                        | contenu                                                       |
        | contenu-titre-executoire.04 | un texte est attendu                                      | Nom de la collectivité         | 12                                                            |
        | contenu-titre-executoire.06 | un texte est attendu                                      | Coordonnées de la collectivité | 12                                                            |
        | contenu-titre-executoire.08 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat       | 2025-03-14T10:05:00                                           |
        | contenu-titre-executoire.09 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat       | 14/03/2025 10:05                                              |
        | contenu-titre-executoire.11 | un texte est attendu                                      | Lieu du constat                | 12                                                            |
        | contenu-titre-executoire.13 | le texte n’a pas la forme voulue                          | Numéro d’immatriculation       | aa-000-aa                                                     |
        | contenu-titre-executoire.14 | le texte est vide                                         | Numéro d’immatriculation       | (vide)                                                        |
        | contenu-titre-executoire.16 | le texte est trop long                                    | Marque du véhicule             | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |
        | contenu-titre-executoire.18 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement   | 2199999990001925107300401                                     |
        | contenu-titre-executoire.19 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement   | 2199999990001925107300401A                                    |
        | contenu-titre-executoire.21 | aucune des données attendues                              | Identité du redevable          | (sans contenu)                                                |
        | contenu-titre-executoire.22 | un ensemble de données est attendu                        | Identité du redevable          | (vide)                                                        |
        | contenu-titre-executoire.24 | aucune des données attendues                              | Adresse du redevable           | (sans contenu)                                                |
        | contenu-titre-executoire.25 | un ensemble de données est attendu                        | Adresse du redevable           | (vide)                                                        |
        | contenu-titre-executoire.27 | le nombre est hors des bornes                             | Montant restant dû             | -1                                                            |
        | contenu-titre-executoire.28 | un nombre de centimes est attendu                         | Montant restant dû             | 35,00                                                         |
        | contenu-titre-executoire.30 | le nombre est hors des bornes                             | Montant de la majoration       | -1                                                            |
        | contenu-titre-executoire.31 | un nombre de centimes est attendu                         | Montant de la majoration       | 35,00                                                         |
        | contenu-titre-executoire.33 | le nombre est hors des bornes                             | Montant total du titre         | -1                                                            |
        | contenu-titre-executoire.34 | un nombre de centimes est attendu                         | Montant total du titre         | 35,00                                                         |
        | contenu-titre-executoire.36 | le texte n’a pas la forme voulue                          | Référence du titre exécutoire  | titre 13                                                      |
        | contenu-titre-executoire.37 | le texte est vide                                         | Référence du titre exécutoire  | (vide)                                                        |
        | contenu-titre-executoire.39 | une date est attendue                                     | Date du titre exécutoire       | 14/03/2025                                                    |
        | contenu-titre-executoire.40 | une date est attendue                                     | Date du titre exécutoire       | 2025-02-30                                                    |
        | contenu-titre-executoire.42 | un texte est attendu                                      | Comptable assignataire         | 12                                                            |
        | contenu-titre-executoire.44 | un texte est attendu                                      | Données comptables             | 12                                                            |
