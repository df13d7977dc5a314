# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:content @famille:contenu-information-paiement
Fonctionnalité: Contenu — Information du paiement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Information du paiement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-information-paiement.information @role:antai @niveau:obligatoire @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: l’ANTAI informe la collectivité du paiement : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 1er juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 1er juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 1er juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 1er juin 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Numéro de l’avis de paiement | mention présente |
        | Montant payé                 | mention présente |
        | Date du paiement             | mention présente |
        | Moyen de paiement            | mention présente |
        | Montant restant dû           | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                             | situation                        |
        | contenu-information-paiement.01 | toutes les mentions obligatoires |

    @regle:content-information-paiement.information @role:collectivite @niveau:obligatoire @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: la collectivité prend en compte le message : message complet
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                             | situation       |
        | contenu-information-paiement.02 | message complet |

    @regle:content-information-paiement.information @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:cerema-guide-2015 @certitude:stated
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 1er juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 1er juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                             | situation                         | mention                       | contenu                    |
        | contenu-information-paiement.03 | champ obligatoire absent          | Numéro de l’avis de paiement  | absent                     |
        | contenu-information-paiement.08 | champ obligatoire absent          | Montant payé                  | absent                     |
        | contenu-information-paiement.11 | champ obligatoire absent          | Date du paiement              | absent                     |
        | contenu-information-paiement.14 | champ obligatoire absent          | Moyen de paiement             | absent                     |
        | contenu-information-paiement.16 | champ obligatoire absent          | Montant restant dû            | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                             | situation                         | mention                       | contenu                    |
        | contenu-information-paiement.04 | le texte n’a pas la forme voulue  | Numéro de l’avis de paiement  | 2199999990001925107300401  |
        | contenu-information-paiement.05 | le texte n’a pas la forme voulue  | Numéro de l’avis de paiement  | 2199999990001925107300401A |
        | contenu-information-paiement.06 | le texte n’a pas la forme voulue  | Référence du titre exécutoire | titre 13                   |
        | contenu-information-paiement.07 | le texte est vide                 | Référence du titre exécutoire | (vide)                     |
        | contenu-information-paiement.09 | le nombre est hors des bornes     | Montant payé                  | -1                         |
        | contenu-information-paiement.10 | un nombre de centimes est attendu | Montant payé                  | 35,00                      |
        | contenu-information-paiement.12 | une date est attendue             | Date du paiement              | 14/03/2025                 |
        | contenu-information-paiement.13 | une date est attendue             | Date du paiement              | 2025-02-30                 |
        | contenu-information-paiement.15 | hors de la liste                  | Moyen de paiement             | valeur-inconnue            |
        | contenu-information-paiement.17 | le nombre est hors des bornes     | Montant restant dû            | -1                         |
        | contenu-information-paiement.18 | un nombre de centimes est attendu | Montant restant dû            | 35,00                      |
