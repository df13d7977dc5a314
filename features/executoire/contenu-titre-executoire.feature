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
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
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
        | cas                         |
        | contenu-titre-executoire.01 |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre exécutoire : rien n’y manque
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025
      Alors la DGFiP prend en compte le titre exécutoire

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                         |
        | contenu-titre-executoire.02 |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP refuse d’enregistrer le titre exécutoire : <mention> ; <contenu>
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la DGFiP refuse d’enregistrer le titre exécutoire

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas | mention                        | contenu |
        | .03 | Nom de la collectivité         | absent  |
        | .05 | Coordonnées de la collectivité | absent  |
        | .07 | Date et heure du constat       | absent  |
        | .10 | Lieu du constat                | absent  |
        | .12 | Numéro d’immatriculation       | absent  |
        | .15 | Marque du véhicule             | absent  |
        | .17 | Numéro de l’avis de paiement   | absent  |
        | .20 | Identité du redevable          | absent  |
        | .23 | Adresse du redevable           | absent  |
        | .26 | Montant restant dû             | absent  |
        | .29 | Montant de la majoration       | absent  |
        | .32 | Montant total du titre         | absent  |
        | .35 | Référence du titre exécutoire  | absent  |
        | .38 | Date du titre exécutoire       | absent  |
        | .41 | Comptable assignataire         | absent  |
        | .43 | Données comptables             | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas | mention                        | contenu |
        | .04 | Nom de la collectivité         | 12      |
        | .06 | Coordonnées de la collectivité | 12      |
        | .11 | Lieu du constat                | 12      |
        | .42 | Comptable assignataire         | 12      |
        | .44 | Données comptables             | 12      |

      # pourquoi : une valeur n’a pas la forme voulue : une date et une heure, avec leur décalage, sont attendues
      Exemples:
        | cas | mention                  | contenu             |
        | .08 | Date et heure du constat | 2025-03-14T10:05:00 |
        | .09 | Date et heure du constat | 14/03/2025 10:05    |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas | mention                  | contenu   |
        | .13 | Numéro d’immatriculation | aa-000-aa |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas | mention                       | contenu |
        | .14 | Numéro d’immatriculation      | (vide)  |
        | .37 | Référence du titre exécutoire | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est trop long
      Exemples:
        | cas | mention            | contenu                                                       |
        | .16 | Marque du véhicule | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas | mention                      | contenu                    |
        | .18 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | .19 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas | mention               | contenu        |
        | .21 | Identité du redevable | (sans contenu) |
        | .24 | Adresse du redevable  | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas | mention               | contenu |
        | .22 | Identité du redevable | (vide)  |
        | .25 | Adresse du redevable  | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas | mention                  | contenu |
        | .27 | Montant restant dû       | -1      |
        | .30 | Montant de la majoration | -1      |
        | .33 | Montant total du titre   | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas | mention                  | contenu |
        | .28 | Montant restant dû       | 35,00   |
        | .31 | Montant de la majoration | 35,00   |
        | .34 | Montant total du titre   | 35,00   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas | mention                       | contenu  |
        | .36 | Référence du titre exécutoire | titre 13 |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas | mention                  | contenu    |
        | .39 | Date du titre exécutoire | 14/03/2025 |
        | .40 | Date du titre exécutoire | 2025-02-30 |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre exécutoire : identité du redevable : Nom de la personne morale
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Alors la DGFiP prend en compte le titre exécutoire

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                         |
        | contenu-titre-executoire.45 |

    @regle:content-emission-te.emission @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-executoire @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre exécutoire : adresse du redevable : Pays
      Quand l’ANTAI émet le titre exécutoire le 16 juin 2025 :
        | Adresse du redevable | mention présente : pays |
      Alors la DGFiP prend en compte le titre exécutoire

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                         |
        | contenu-titre-executoire.46 |
