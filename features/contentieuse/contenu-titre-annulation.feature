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
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 novembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 8 novembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 8 novembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 15 février 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 13 juin 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
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
        | cas                         |
        | contenu-titre-annulation.01 |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre d’annulation : rien n’y manque
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025
      Alors la DGFiP prend en compte le titre d’annulation

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                         |
        | contenu-titre-annulation.02 |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP refuse d’enregistrer le titre d’annulation : <mention> ; <contenu>
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la DGFiP refuse d’enregistrer le titre d’annulation

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.03 | Référence du titre exécutoire   | absent                     |
        | contenu-titre-annulation.06 | Numéro de l’avis de paiement    | absent                     |
        | contenu-titre-annulation.09 | Nom de la collectivité          | absent                     |
        | contenu-titre-annulation.11 | Coordonnées de la collectivité  | absent                     |
        | contenu-titre-annulation.13 | SIRET de la collectivité        | absent                     |
        | contenu-titre-annulation.16 | Identité du redevable           | absent                     |
        | contenu-titre-annulation.19 | Adresse du redevable            | absent                     |
        | contenu-titre-annulation.22 | Montant annulé                  | absent                     |
        | contenu-titre-annulation.27 | Référence du titre d’annulation | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.04 | Référence du titre exécutoire   | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.05 | Référence du titre exécutoire   | (vide)                     |
        | contenu-titre-annulation.29 | Référence du titre d’annulation | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.07 | Numéro de l’avis de paiement    | 2199999990001925107300401  |
        | contenu-titre-annulation.08 | Numéro de l’avis de paiement    | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.10 | Nom de la collectivité          | 12                         |
        | contenu-titre-annulation.12 | Coordonnées de la collectivité  | 12                         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019 »
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.14 | SIRET de la collectivité        | 219999999                  |
        | contenu-titre-annulation.15 | SIRET de la collectivité        | 2199999990001A             |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.17 | Identité du redevable           | (sans contenu)             |
        | contenu-titre-annulation.20 | Adresse du redevable            | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.18 | Identité du redevable           | (vide)                     |
        | contenu-titre-annulation.21 | Adresse du redevable            | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.23 | Montant annulé                  | -1                         |
        | contenu-titre-annulation.25 | Montant annulé de la majoration | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.24 | Montant annulé                  | 35,00                      |
        | contenu-titre-annulation.26 | Montant annulé de la majoration | 35,00                      |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2026-000013 »
      Exemples:
        | cas                         | mention                         | contenu                    |
        | contenu-titre-annulation.28 | Référence du titre d’annulation | annulation 13              |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre d’annulation : identité du redevable : Nom de la personne morale
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Alors la DGFiP prend en compte le titre d’annulation

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                         |
        | contenu-titre-annulation.30 |

    @regle:content-annulation-te.titre-annulation @role:dgfip @niveau:obligatoire @source:arrete-2016-12-15-titre-annulation @certitude:law
    Plan du scénario: la DGFiP prend en compte le titre d’annulation : adresse du redevable : Pays
      Étant donné que l’ANTAI a émis le titre exécutoire le 15 février 2025
      Quand l’ANTAI émet un titre d’annulation le 16 juin 2025 :
        | Adresse du redevable | mention présente : pays |
      Alors la DGFiP prend en compte le titre d’annulation

      # pourquoi : chaque forme qu’une mention peut prendre
      Exemples:
        | cas                         |
        | contenu-titre-annulation.31 |
