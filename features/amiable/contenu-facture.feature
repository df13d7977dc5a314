# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-facture
Fonctionnalité: Contenu — Facture de l’ANTAI

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Facture » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-facturation.facture @role:antai @niveau:obligatoire @source:cartographies @source:gart @certitude:stated
    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 16 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 16 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 16 mai 2025
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | SIRET de la collectivité     | mention présente |
        | Début de la période facturée | mention présente |
        | Fin de la période facturée   | mention présente |
        | Nombre d’avis                | mention présente |
        | Prix d’un avis               | mention présente |
        | Montant facturé              | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                | situation                        |
        | contenu-facture.01 | toutes les mentions obligatoires |

    @regle:content-facturation.facture @role:collectivite @niveau:obligatoire @source:cartographies @source:gart @certitude:stated
    Plan du scénario: la collectivité prend en compte le message : message complet
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte le message

      # pourquoi : le message ordinaire est pris en compte
      Exemples:
        | cas                | situation       |
        | contenu-facture.02 | message complet |

    @regle:content-facturation.facture @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:gart @certitude:stated
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse le message

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                | situation                         | mention                      | contenu        |
        | contenu-facture.03 | champ obligatoire absent          | SIRET de la collectivité     | absent         |
        | contenu-facture.06 | champ obligatoire absent          | Début de la période facturée | absent         |
        | contenu-facture.09 | champ obligatoire absent          | Fin de la période facturée   | absent         |
        | contenu-facture.12 | champ obligatoire absent          | Nombre d’avis                | absent         |
        | contenu-facture.14 | champ obligatoire absent          | Prix d’un avis               | absent         |
        | contenu-facture.17 | champ obligatoire absent          | Montant facturé              | absent         |

      # pourquoi : une valeur n’a pas la forme voulue
      Exemples:
        | cas                | situation                         | mention                      | contenu        |
        | contenu-facture.04 | le texte n’a pas la forme voulue  | SIRET de la collectivité     | 219999999      |
        | contenu-facture.05 | le texte n’a pas la forme voulue  | SIRET de la collectivité     | 2199999990001A |
        | contenu-facture.07 | une date est attendue             | Début de la période facturée | 14/03/2025     |
        | contenu-facture.08 | une date est attendue             | Début de la période facturée | 2025-02-30     |
        | contenu-facture.10 | une date est attendue             | Fin de la période facturée   | 14/03/2025     |
        | contenu-facture.11 | une date est attendue             | Fin de la période facturée   | 2025-02-30     |
        | contenu-facture.13 | le nombre est hors des bornes     | Nombre d’avis                | -1             |
        | contenu-facture.15 | le nombre est hors des bornes     | Prix d’un avis               | -1             |
        | contenu-facture.16 | un nombre de centimes est attendu | Prix d’un avis               | 35,00          |
        | contenu-facture.18 | le nombre est hors des bornes     | Montant facturé              | -1             |
        | contenu-facture.19 | un nombre de centimes est attendu | Montant facturé              | 35,00          |
