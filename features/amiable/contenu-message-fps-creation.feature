# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-message-fps-creation
Fonctionnalité: Contenu — Création du message FPS

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Création du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la transmission du forfait : rien n’y manque
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte la transmission du forfait

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                             |
        | contenu-message-fps-creation.01 |

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : <mention> ; <contenu>
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas | mention                            | contenu |
        | .02 | Numéro de l’avis de paiement       | absent  |
        | .05 | Numéro d’identification de l’agent | absent  |
        | .11 | SIRET de la collectivité           | absent  |
        | .14 | Nom de la collectivité             | absent  |
        | .16 | Coordonnées de la collectivité     | absent  |
        | .18 | Autorité dont relève l’agent       | absent  |
        | .20 | Coordonnées de l’autorité          | absent  |
        | .22 | Date et heure du constat           | absent  |
        | .25 | Lieu du constat                    | absent  |
        | .27 | Numéro d’immatriculation           | absent  |
        | .30 | Marque du véhicule                 | absent  |
        | .32 | Fin d’effet du forfait             | absent  |
        | .34 | Tarif du forfait                   | absent  |
        | .37 | Montant déduit                     | absent  |
        | .40 | Montant dû                         | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas | mention                      | contenu                    |
        | .03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | .04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AG-0042 »
      Exemples:
        | cas | mention                            | contenu  |
        | .06 | Numéro d’identification de l’agent | agent 42 |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas | mention                            | contenu |
        | .07 | Numéro d’identification de l’agent | (vide)  |
        | .29 | Numéro d’immatriculation           | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas | mention              | contenu        |
        | .08 | Signature de l’agent | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas | mention              | contenu   |
        | .09 | Signature de l’agent | piece.pdf |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas | mention           | contenu |
        | .10 | Mention « Signé » | oui     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019 »
      Exemples:
        | cas | mention                  | contenu        |
        | .12 | SIRET de la collectivité | 219999999      |
        | .13 | SIRET de la collectivité | 2199999990001A |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas | mention                        | contenu |
        | .15 | Nom de la collectivité         | 12      |
        | .17 | Coordonnées de la collectivité | 12      |
        | .19 | Autorité dont relève l’agent   | 12      |
        | .21 | Coordonnées de l’autorité      | 12      |
        | .26 | Lieu du constat                | 12      |

      # pourquoi : une valeur n’a pas la forme voulue : une date et une heure, avec leur décalage, sont attendues
      Exemples:
        | cas | mention                             | contenu             |
        | .23 | Date et heure du constat            | 2025-03-14T10:05:00 |
        | .24 | Date et heure du constat            | 14/03/2025 10:05    |
        | .33 | Fin d’effet du forfait              | 2025-03-14T14:05:00 |
        | .45 | Fin de la fenêtre du forfait minoré | 2025-03-17          |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas | mention                  | contenu   |
        | .28 | Numéro d’immatriculation | aa-000-aa |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est trop long
      Exemples:
        | cas | mention            | contenu                                                       |
        | .31 | Marque du véhicule | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas | mention                   | contenu |
        | .35 | Tarif du forfait          | -1      |
        | .38 | Montant déduit            | -1      |
        | .41 | Montant dû                | -1      |
        | .43 | Montant du forfait minoré | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas | mention                   | contenu |
        | .36 | Tarif du forfait          | 35,00   |
        | .39 | Montant déduit            | 35,00   |
        | .42 | Montant dû                | 35,00   |
        | .44 | Montant du forfait minoré | 35,00   |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas | mention                        | contenu    |
        | .47 | Date d’établissement de l’avis | 14/03/2025 |
        | .48 | Date d’établissement de l’avis | 2025-02-30 |

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
        | cas                             |
        | contenu-message-fps-creation.46 |

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la transmission du forfait : mention « Signé » : non
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Mention « Signé » | non |
      Alors l’ANTAI prend en compte la transmission du forfait

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                             |
        | contenu-message-fps-creation.50 |

    @regle:content-message-fps.creation @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-10 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la transmission du forfait : même si « Signature de l’agent » manque
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Signature de l’agent | pièce non jointe |
        | Mention « Signé »    | oui              |
      Alors l’ANTAI prend en compte la transmission du forfait

      # pourquoi : ce que ni la forme ni une règle ne demande peut manquer
      Exemples:
        | cas                             |
        | contenu-message-fps-creation.51 |
