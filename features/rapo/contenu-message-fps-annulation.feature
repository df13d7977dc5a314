# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-message-fps-annulation
Fonctionnalité: Contenu — Annulation du message FPS

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Annulation du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-message-fps.annulation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte l’annulation du forfait : rien n’y manque
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte l’annulation du forfait

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                               |
        | contenu-message-fps-annulation.01 |

    @regle:content-message-fps.annulation @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer l’annulation du forfait : <mention> ; <contenu>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer l’annulation du forfait

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-message-fps-annulation.02 | Numéro de l’avis de paiement | absent                     |
        | contenu-message-fps-annulation.05 | Motif de l’annulation        | absent                     |
        | contenu-message-fps-annulation.07 | Date de la décision          | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-message-fps-annulation.03 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-message-fps-annulation.04 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-message-fps-annulation.06 | Motif de l’annulation        | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                               | mention                      | contenu                    |
        | contenu-message-fps-annulation.08 | Date de la décision          | 14/03/2025                 |
        | contenu-message-fps-annulation.09 | Date de la décision          | 2025-02-30                 |

    @regle:content-message-fps.annulation @role:collectivite @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: la collectivité fait annuler le forfait par l’ANTAI : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025
      Et que la collectivité a accepté le recours préalable en totalité le 16 juin 2025
      Quand la collectivité fait annuler le forfait par l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de l’avis de paiement | mention présente |
        | Motif de l’annulation        | mention présente |
        | Date de la décision          | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                               |
        | contenu-message-fps-annulation.10 |
