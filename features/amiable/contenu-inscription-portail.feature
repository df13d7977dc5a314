# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-inscription-portail
Fonctionnalité: Contenu — Inscription au portail

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Inscription au portail » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-inscription-portail.inscription @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte l’inscription au portail : rien n’y manque
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte l’inscription au portail

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                            |
        | contenu-inscription-portail.01 |

    @regle:content-inscription-portail.inscription @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse d’enregistrer l’inscription au portail : <mention> ; <contenu>
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer l’inscription au portail

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.02 | Type d’inscrit           | absent          |
        | contenu-inscription-portail.08 | Courriel de contact      | absent          |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.03 | Type d’inscrit           | valeur-inconnue |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019 »
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.04 | SIRET de la collectivité | 219999999       |
        | contenu-inscription-portail.05 | SIRET de la collectivité | 2199999990001A  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.06 | Numéro d’immatriculation | aa-000-aa       |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.07 | Numéro d’immatriculation | (vide)          |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                            | mention                  | contenu         |
        | contenu-inscription-portail.09 | Courriel de contact      | 12              |

    @regle:content-inscription-portail.inscription @role:collectivite @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : toutes les mentions obligatoires
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Type d’inscrit      | mention présente |
        | Courriel de contact | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                            |
        | contenu-inscription-portail.10 |

    @regle:content-inscription-portail.inscription @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte l’inscription au portail : <situation>
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | Type d’inscrit | <type d’inscrit> |
      Alors l’ANTAI prend en compte l’inscription au portail

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                            | situation                               | type d’inscrit         |
        | contenu-inscription-portail.11 | type d’inscrit : Usager                 | Usager                 |
        | contenu-inscription-portail.12 | type d’inscrit : Gestionnaire de flotte | Gestionnaire de flotte |
