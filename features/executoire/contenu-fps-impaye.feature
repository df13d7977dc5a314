# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:content @famille:contenu-fps-impaye
Fonctionnalité: Contenu — Information sur un forfait impayé

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Le message « FPS impayé » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-fps-impaye.information @role:antai @niveau:obligatoire @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                   | situation       |
        | contenu-fps-impaye.01 | message complet |

    @regle:content-fps-impaye.information @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                   | situation                                                 | mention                        | contenu                                                       |
        | contenu-fps-impaye.02 | champ obligatoire absent                                  | Nom de la collectivité         | absent                                                        |
        | contenu-fps-impaye.04 | champ obligatoire absent                                  | Coordonnées de la collectivité | absent                                                        |
        | contenu-fps-impaye.06 | champ obligatoire absent                                  | SIRET de la collectivité       | absent                                                        |
        | contenu-fps-impaye.09 | champ obligatoire absent                                  | Numéro d’immatriculation       | absent                                                        |
        | contenu-fps-impaye.12 | champ obligatoire absent                                  | Marque du véhicule             | absent                                                        |
        | contenu-fps-impaye.14 | champ obligatoire absent                                  | Lieu du constat                | absent                                                        |
        | contenu-fps-impaye.16 | champ obligatoire absent                                  | Date et heure du constat       | absent                                                        |
        | contenu-fps-impaye.19 | champ obligatoire absent                                  | Numéro de l’avis de paiement   | absent                                                        |
        | contenu-fps-impaye.22 | champ obligatoire absent                                  | Montant dû                     | absent                                                        |
        | contenu-fps-impaye.25 | champ obligatoire absent                                  | Montant payé                   | absent                                                        |
        | contenu-fps-impaye.28 | champ obligatoire absent                                  | Montant annulé                 | absent                                                        |
        | contenu-fps-impaye.31 | champ obligatoire absent                                  | Montant remis                  | absent                                                        |
        | contenu-fps-impaye.34 | champ obligatoire absent                                  | Montant restant dû             | absent                                                        |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                   | situation                                                 | mention                        | contenu                                                       |
        | contenu-fps-impaye.03 | un texte est attendu                                      | Nom de la collectivité         | 12                                                            |
        | contenu-fps-impaye.05 | un texte est attendu                                      | Coordonnées de la collectivité | 12                                                            |
        | contenu-fps-impaye.07 | le texte n’a pas la forme voulue                          | SIRET de la collectivité       | 219999999                                                     |
        | contenu-fps-impaye.08 | le texte n’a pas la forme voulue                          | SIRET de la collectivité       | 2199999990001A                                                |
        | contenu-fps-impaye.10 | le texte n’a pas la forme voulue                          | Numéro d’immatriculation       | aa-000-aa                                                     |
        | contenu-fps-impaye.11 | le texte est vide                                         | Numéro d’immatriculation       | (vide)                                                        |
        | contenu-fps-impaye.13 | le texte est trop long                                    | Marque du véhicule             | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |
        | contenu-fps-impaye.15 | un texte est attendu                                      | Lieu du constat                | 12                                                            |
        | contenu-fps-impaye.17 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat       | 2025-03-14T10:05:00                                           |
        | contenu-fps-impaye.18 | une date et une heure, avec leur décalage, sont attendues | Date et heure du constat       | 14/03/2025 10:05                                              |
        | contenu-fps-impaye.20 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement   | 2199999990001925107300401                                     |
        | contenu-fps-impaye.21 | le texte n’a pas la forme voulue                          | Numéro de l’avis de paiement   | 2199999990001925107300401A                                    |
        | contenu-fps-impaye.23 | le nombre est hors des bornes                             | Montant dû                     | -1                                                            |
        | contenu-fps-impaye.24 | un nombre de centimes est attendu                         | Montant dû                     | 35,00                                                         |
        | contenu-fps-impaye.26 | le nombre est hors des bornes                             | Montant payé                   | -1                                                            |
        | contenu-fps-impaye.27 | un nombre de centimes est attendu                         | Montant payé                   | 35,00                                                         |
        | contenu-fps-impaye.29 | le nombre est hors des bornes                             | Montant annulé                 | -1                                                            |
        | contenu-fps-impaye.30 | un nombre de centimes est attendu                         | Montant annulé                 | 35,00                                                         |
        | contenu-fps-impaye.32 | le nombre est hors des bornes                             | Montant remis                  | -1                                                            |
        | contenu-fps-impaye.33 | un nombre de centimes est attendu                         | Montant remis                  | 35,00                                                         |
        | contenu-fps-impaye.35 | le nombre est hors des bornes                             | Montant restant dû             | -1                                                            |
        | contenu-fps-impaye.36 | un nombre de centimes est attendu                         | Montant restant dû             | 35,00                                                         |
        | contenu-fps-impaye.37 | hors de la liste                                          | Motif de l’annulation          | valeur-inconnue                                               |

    @regle:content-fps-impaye.information @role:collectivite @niveau:obligatoire @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: la collectivité signale à l’ANTAI que le forfait est impayé : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mars 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 15 mars 2025
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité signale à l’ANTAI que le forfait est impayé :
        | Nom de la collectivité         | mention présente |
        | Coordonnées de la collectivité | mention présente |
        | SIRET de la collectivité       | mention présente |
        | Numéro d’immatriculation       | mention présente |
        | Marque du véhicule             | mention présente |
        | Lieu du constat                | mention présente |
        | Date et heure du constat       | mention présente |
        | Numéro de l’avis de paiement   | mention présente |
        | Montant dû                     | mention présente |
        | Montant payé                   | mention présente |
        | Montant annulé                 | mention présente |
        | Montant remis                  | mention présente |
        | Montant restant dû             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                   | situation                        |
        | contenu-fps-impaye.38 | toutes les mentions obligatoires |
