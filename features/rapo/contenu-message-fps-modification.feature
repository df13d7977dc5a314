# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-message-fps-modification
Fonctionnalité: Contenu — Modification du message FPS

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Modification du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-message-fps.modification @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-14 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la modification du forfait : rien n’y manque
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte la modification du forfait

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                                 |
        | contenu-message-fps-modification.01 |

    @regle:content-message-fps.modification @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @source:cgct-r2333-120-14 @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer la modification du forfait : <mention> ; <contenu>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer la modification du forfait

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                                 | mention                      | contenu |
        | contenu-message-fps-modification.02 | Numéro de l’avis de paiement | absent  |
        | contenu-message-fps-modification.05 | Montant rectifié             | absent  |
        | contenu-message-fps-modification.08 | Date de réception du recours | absent  |
        | contenu-message-fps-modification.13 | Date de la décision          | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                                 | mention                      | contenu                    |
        | contenu-message-fps-modification.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-message-fps-modification.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                                 | mention          | contenu |
        | contenu-message-fps-modification.06 | Montant rectifié | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                                 | mention          | contenu |
        | contenu-message-fps-modification.07 | Montant rectifié | 35,00   |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                                 | mention                      | contenu    |
        | contenu-message-fps-modification.09 | Date de réception du recours | 14/03/2025 |
        | contenu-message-fps-modification.10 | Date de réception du recours | 2025-02-30 |
        | contenu-message-fps-modification.14 | Date de la décision          | 14/03/2025 |
        | contenu-message-fps-modification.15 | Date de la décision          | 2025-02-30 |

      # pourquoi : une valeur n’a pas la forme voulue : aucune des données attendues
      Exemples:
        | cas                                 | mention                | contenu        |
        | contenu-message-fps-modification.11 | Identité du mandataire | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un ensemble de données est attendu
      Exemples:
        | cas                                 | mention                | contenu |
        | contenu-message-fps-modification.12 | Identité du mandataire | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le nom du fichier manque
      Exemples:
        | cas                                 | mention              | contenu        |
        | contenu-message-fps-modification.16 | Signature de l’agent | (sans contenu) |

      # pourquoi : une valeur n’a pas la forme voulue : un document nommé est attendu
      Exemples:
        | cas                                 | mention              | contenu   |
        | contenu-message-fps-modification.17 | Signature de l’agent | piece.pdf |

      # pourquoi : une valeur n’a pas la forme voulue : vrai ou faux est attendu
      Exemples:
        | cas                                 | mention           | contenu |
        | contenu-message-fps-modification.18 | Mention « Signé » | oui     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251100052010 »
      Exemples:
        | cas                                 | mention                       | contenu                     |
        | contenu-message-fps-modification.20 | Numéro de l’avis rectificatif | 2199999990001925110005201   |
        | contenu-message-fps-modification.21 | Numéro de l’avis rectificatif | 21999999900019251100052010A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AG-0042 »
      Exemples:
        | cas                                 | mention                            | contenu  |
        | contenu-message-fps-modification.22 | Numéro d’identification de l’agent | agent 42 |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                                 | mention                            | contenu |
        | contenu-message-fps-modification.23 | Numéro d’identification de l’agent | (vide)  |

    @regle:content-message-fps.modification @role:collectivite @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-14 @certitude:stated
    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Quand la collectivité accepte le recours préalable en partie le 16 juin 2025 :
        | Montant rectifié | 20,00 € |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Numéro de l’avis de paiement | mention présente |
        | Montant rectifié             | mention présente |
        | Date de réception du recours | mention présente |
        | Date de la décision          | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                                 |
        | contenu-message-fps-modification.19 |

    @regle:content-message-fps.modification @role:antai @niveau:obligatoire @source:cartographies @source:cgct-r2333-120-14 @certitude:stated
    Plan du scénario: l’ANTAI prend en compte la modification du forfait : même si « Signature de l’agent » manque
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025 :
        | Signature de l’agent | pièce non jointe |
        | Mention « Signé »    | oui              |
      Alors l’ANTAI prend en compte la modification du forfait

      # pourquoi : ce que ni la forme ni une règle ne demande peut manquer
      Exemples:
        | cas                                 |
        | contenu-message-fps-modification.24 |
