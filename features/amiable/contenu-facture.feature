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
        | cas                |
        | contenu-facture.01 |

    @regle:content-facturation.facture @role:collectivite @niveau:obligatoire @source:cartographies @source:gart @certitude:stated
    Plan du scénario: la collectivité prend en compte la facture : rien n’y manque
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025
      Alors la collectivité prend en compte la facture

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                |
        | contenu-facture.02 |

    @regle:content-facturation.facture @role:collectivite @niveau:obligatoire @consequence:rejet @source:cartographies @source:gart @certitude:stated
    Plan du scénario: la collectivité refuse d’enregistrer la facture : <mention> ; <contenu>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mai 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 16 mai 2025
      Quand l’ANTAI facture les avis traités à la collectivité le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la collectivité refuse d’enregistrer la facture

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                | mention                      | contenu        |
        | contenu-facture.03 | SIRET de la collectivité     | absent         |
        | contenu-facture.06 | Début de la période facturée | absent         |
        | contenu-facture.09 | Fin de la période facturée   | absent         |
        | contenu-facture.12 | Nombre d’avis                | absent         |
        | contenu-facture.14 | Prix d’un avis               | absent         |
        | contenu-facture.17 | Montant facturé              | absent         |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019 »
      Exemples:
        | cas                | mention                      | contenu        |
        | contenu-facture.04 | SIRET de la collectivité     | 219999999      |
        | contenu-facture.05 | SIRET de la collectivité     | 2199999990001A |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                | mention                      | contenu        |
        | contenu-facture.07 | Début de la période facturée | 14/03/2025     |
        | contenu-facture.08 | Début de la période facturée | 2025-02-30     |
        | contenu-facture.10 | Fin de la période facturée   | 14/03/2025     |
        | contenu-facture.11 | Fin de la période facturée   | 2025-02-30     |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                | mention                      | contenu        |
        | contenu-facture.13 | Nombre d’avis                | -1             |
        | contenu-facture.15 | Prix d’un avis               | -1             |
        | contenu-facture.18 | Montant facturé              | -1             |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                | mention                      | contenu        |
        | contenu-facture.16 | Prix d’un avis               | 35,00          |
        | contenu-facture.19 | Montant facturé              | 35,00          |
