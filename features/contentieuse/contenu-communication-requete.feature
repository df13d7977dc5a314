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
        | cas                              |
        | contenu-communication-requete.01 |

    @regle:content-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité prend en compte la communication de la requête : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte la communication de la requête

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                              |
        | contenu-communication-requete.02 |

    @regle:content-recours-collectivite.communication-requete @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-44 @certitude:law
    Plan du scénario: la collectivité refuse d’enregistrer la communication de la requête : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 29 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 30 avril 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 12 mai 2025
      Et que la collectivité a rejeté le recours préalable le 22 mai 2025
      Quand le tribunal communique la requête à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer la communication de la requête

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.03 | Numéro de la requête         | absent                     |
        | contenu-communication-requete.06 | Numéro de l’avis de paiement | absent                     |
        | contenu-communication-requete.09 | Acte contesté                | absent                     |
        | contenu-communication-requete.11 | Copie de la requête          | absent                     |
        | contenu-communication-requete.14 | Date de communication        | absent                     |
        | contenu-communication-requete.17 | Délai de défense             | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.04 | Numéro de la requête         | requête 1                  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.05 | Numéro de la requête         | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.07 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-communication-requete.08 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.10 | Acte contesté                | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.12 | Copie de la requête          | (sans contenu)             |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.13 | Copie de la requête          | piece.pdf                  |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.15 | Date de communication        | 14/03/2025                 |
        | contenu-communication-requete.16 | Date de communication        | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : une durée est attendue
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-communication-requete.18 | Délai de défense             | 1 mois                     |
        | contenu-communication-requete.19 | Délai de défense             | P                          |
