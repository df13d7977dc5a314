# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-inscription-portail
Fonctionnalité: Contenu — Inscription au portail

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Inscription au portail » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-inscription-portail.inscription @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI prend en compte le message : message complet
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors l’ANTAI prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                            | situation       |
        | contenu-inscription-portail.01 | message complet |

    @regle:content-inscription-portail.inscription @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                            | situation                        | mention                  | contenu         |
        | contenu-inscription-portail.02 | champ obligatoire absent         | Type d’inscrit           | absent          |
        | contenu-inscription-portail.08 | champ obligatoire absent         | Courriel de contact      | absent          |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                            | situation                        | mention                  | contenu         |
        | contenu-inscription-portail.03 | hors de la liste                 | Type d’inscrit           | valeur-inconnue |
        | contenu-inscription-portail.04 | le texte n’a pas la forme voulue | SIRET de la collectivité | 219999999       |
        | contenu-inscription-portail.05 | le texte n’a pas la forme voulue | SIRET de la collectivité | 2199999990001A  |
        | contenu-inscription-portail.06 | le texte n’a pas la forme voulue | Numéro d’immatriculation | aa-000-aa       |
        | contenu-inscription-portail.07 | le texte est vide                | Numéro d’immatriculation | (vide)          |
        | contenu-inscription-portail.09 | un texte est attendu             | Courriel de contact      | 12              |

    @regle:content-inscription-portail.inscription @role:collectivite @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: la collectivité s’inscrit au portail de l’ANTAI : toutes les mentions obligatoires
      Quand la collectivité s’inscrit au portail de l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Type d’inscrit      | mention présente |
        | Courriel de contact | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                            | situation                        |
        | contenu-inscription-portail.10 | toutes les mentions obligatoires |
