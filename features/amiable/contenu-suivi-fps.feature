# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-suivi-fps
Fonctionnalité: Contenu — Suivi du forfait

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Suivi du FPS » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-suivi-fps.suivi @role:antai @niveau:recommande @certitude:inferred
    Plan du scénario: l’ANTAI informe la collectivité du suivi du forfait : toutes les mentions obligatoires
      Quand la collectivité transmet le forfait à l’ANTAI le 13 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du suivi du forfait :
        | Numéro de l’avis de paiement | mention présente |
        | Événement rapporté           | mention présente |
        | Date de l’événement          | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                  |
        | contenu-suivi-fps.01 |

    @regle:content-suivi-fps.suivi @role:collectivite @niveau:recommande @certitude:inferred
    Plan du scénario: la collectivité prend en compte l’information sur le suivi du forfait : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025
      Alors la collectivité prend en compte l’information sur le suivi du forfait

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                  |
        | contenu-suivi-fps.02 |

    @regle:content-suivi-fps.suivi @role:collectivite @niveau:recommande @consequence:rejet @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le suivi du forfait : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer l’information sur le suivi du forfait

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.03 | Numéro de l’avis de paiement   | absent                     |
        | contenu-suivi-fps.06 | Événement rapporté             | absent                     |
        | contenu-suivi-fps.08 | Date de l’événement            | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.04 | Numéro de l’avis de paiement   | 2199999990001925107300401  |
        | contenu-suivi-fps.05 | Numéro de l’avis de paiement   | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.07 | Événement rapporté             | valeur-inconnue            |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.09 | Date de l’événement            | 14/03/2025                 |
        | contenu-suivi-fps.10 | Date de l’événement            | 2025-02-30                 |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.11 | Motif du rejet ou de l’abandon | 12                         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.12 | Référence du titre exécutoire  | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                  | mention                        | contenu                    |
        | contenu-suivi-fps.13 | Référence du titre exécutoire  | (vide)                     |

    @regle:content-suivi-fps.suivi @role:collectivite @niveau:recommande @certitude:inferred
    Plan du scénario: la collectivité prend en compte l’information sur le suivi du forfait : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 13 juin 2025
      Quand l’ANTAI informe la collectivité du suivi du forfait le 16 juin 2025 :
        | Événement rapporté | <événement rapporté> |
      Alors la collectivité prend en compte l’information sur le suivi du forfait

      # pourquoi : chaque valeur d’une liste fermée
      Exemples:
        | cas                  | situation                               | événement rapporté |
        | contenu-suivi-fps.14 | événement rapporté : Message FPS rejeté | Message FPS rejeté |
        | contenu-suivi-fps.15 | événement rapporté : Envoi abandonné    | Envoi abandonné    |
