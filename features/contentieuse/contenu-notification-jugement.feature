# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-notification-jugement
Fonctionnalité: Contenu — Notification de la décision de la juridiction

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Décision au défendeur » porte tous ses champs obligatoires, et chacun a la forme voulue.

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
        | cas                              |
        | contenu-notification-jugement.01 |

    @regle:content-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité prend en compte la notification de la décision : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte la notification de la décision

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                              |
        | contenu-notification-jugement.03 |

    @regle:content-recours-collectivite.notification-decision @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:law
    Plan du scénario: la collectivité refuse d’enregistrer la notification de la décision : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 27 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 11 mars 2025
      Et que la collectivité a rejeté le recours préalable le 21 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Quand le tribunal notifie sa décision à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer la notification de la décision

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                              | mention                               | contenu |
        | contenu-notification-jugement.04 | Numéro de la requête                  | absent  |
        | contenu-notification-jugement.07 | Texte de la décision                  | absent  |
        | contenu-notification-jugement.10 | Date de la décision                   | absent  |
        | contenu-notification-jugement.13 | Acte contesté                         | absent  |
        | contenu-notification-jugement.15 | Numéro de l’avis de paiement          | absent  |
        | contenu-notification-jugement.20 | Sens de la décision de la juridiction | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                              | mention              | contenu   |
        | contenu-notification-jugement.05 | Numéro de la requête | requête 1 |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                              | mention                       | contenu |
        | contenu-notification-jugement.06 | Numéro de la requête          | (vide)  |
        | contenu-notification-jugement.19 | Référence du titre exécutoire | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                              | mention              | contenu        |
        | contenu-notification-jugement.08 | Texte de la décision | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                              | mention              | contenu   |
        | contenu-notification-jugement.09 | Texte de la décision | piece.pdf |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                              | mention                    | contenu    |
        | contenu-notification-jugement.11 | Date de la décision        | 14/03/2025 |
        | contenu-notification-jugement.12 | Date de la décision        | 2025-02-30 |
        | contenu-notification-jugement.24 | Date de mise à disposition | 14/03/2025 |
        | contenu-notification-jugement.25 | Date de mise à disposition | 2025-02-30 |
        | contenu-notification-jugement.28 | Fin du délai d’exécution   | 14/03/2025 |
        | contenu-notification-jugement.29 | Fin du délai d’exécution   | 2025-02-30 |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                              | mention                               | contenu         |
        | contenu-notification-jugement.14 | Acte contesté                         | valeur-inconnue |
        | contenu-notification-jugement.21 | Sens de la décision de la juridiction | valeur-inconnue |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                              | mention                      | contenu                    |
        | contenu-notification-jugement.16 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-notification-jugement.17 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                              | mention                       | contenu  |
        | contenu-notification-jugement.18 | Référence du titre exécutoire | titre 13 |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                              | mention        | contenu |
        | contenu-notification-jugement.22 | Montant annulé | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                              | mention        | contenu |
        | contenu-notification-jugement.23 | Montant annulé | 35,00   |

  Règle: Le message « Décision au requérant » porte tous ses champs obligatoires, et chacun a la forme voulue.

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
        | cas                              |
        | contenu-notification-jugement.02 |
