# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:content @famille:contenu-fps-impaye
Fonctionnalité: Contenu — Information sur un forfait impayé

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: Le message « FPS impayé » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-fps-impaye.information @role:antai @niveau:obligatoire @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: l’ANTAI prend en compte l’information sur l’impayé : rien n’y manque
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025
      Alors l’ANTAI prend en compte l’information sur l’impayé

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                   |
        | contenu-fps-impaye.01 |

    @regle:content-fps-impaye.information @role:antai @niveau:obligatoire @consequence:rejet @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : <mention> ; <contenu>
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas | mention                        | contenu |
        | .02 | Nom de la collectivité         | absent  |
        | .04 | Coordonnées de la collectivité | absent  |
        | .06 | SIRET de la collectivité       | absent  |
        | .09 | Numéro d’immatriculation       | absent  |
        | .12 | Marque du véhicule             | absent  |
        | .14 | Lieu du constat                | absent  |
        | .16 | Date et heure du constat       | absent  |
        | .19 | Numéro de l’avis de paiement   | absent  |
        | .22 | Montant dû                     | absent  |
        | .25 | Montant payé                   | absent  |
        | .28 | Montant annulé                 | absent  |
        | .31 | Montant remis                  | absent  |
        | .34 | Montant restant dû             | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : un texte est attendu
      Exemples:
        | cas | mention                        | contenu |
        | .03 | Nom de la collectivité         | 12      |
        | .05 | Coordonnées de la collectivité | 12      |
        | .15 | Lieu du constat                | 12      |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019 »
      Exemples:
        | cas | mention                  | contenu        |
        | .07 | SIRET de la collectivité | 219999999      |
        | .08 | SIRET de la collectivité | 2199999990001A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « AA-000-AA »
      Exemples:
        | cas | mention                  | contenu   |
        | .10 | Numéro d’immatriculation | aa-000-aa |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas | mention                  | contenu |
        | .11 | Numéro d’immatriculation | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est trop long
      Exemples:
        | cas | mention            | contenu                                                       |
        | .13 | Marque du véhicule | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |

      # pourquoi : une valeur n’a pas la forme voulue : une date et une heure, avec leur décalage, sont attendues
      Exemples:
        | cas | mention                  | contenu             |
        | .17 | Date et heure du constat | 2025-03-14T10:05:00 |
        | .18 | Date et heure du constat | 14/03/2025 10:05    |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas | mention                      | contenu                    |
        | .20 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | .21 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas | mention            | contenu |
        | .23 | Montant dû         | -1      |
        | .26 | Montant payé       | -1      |
        | .29 | Montant annulé     | -1      |
        | .32 | Montant remis      | -1      |
        | .35 | Montant restant dû | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas | mention            | contenu |
        | .24 | Montant dû         | 35,00   |
        | .27 | Montant payé       | 35,00   |
        | .30 | Montant annulé     | 35,00   |
        | .33 | Montant remis      | 35,00   |
        | .36 | Montant restant dû | 35,00   |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas | mention               | contenu         |
        | .37 | Motif de l’annulation | valeur-inconnue |

    @regle:content-fps-impaye.information @role:collectivite @niveau:obligatoire @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : toutes les mentions obligatoires
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mars 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 15 mars 2025
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Nom de la collectivité         | mention présente |
        | Coordonnées de la collectivité | mention présente |
        | SIRET de la collectivité       | mention présente |
        | Numéro d’immatriculation       | mention présente |
        | Marque du véhicule             | mention présente |
        | Lieu du constat                | mention présente |
        | Date et heure du constat       | mention présente |
        | Numéro de l’avis de paiement   | mention présente |
        | Montant dû                     | mention présente |
        | Montant payé                   | mention présente |
        | Montant annulé                 | mention présente |
        | Montant remis                  | mention présente |
        | Montant restant dû             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                   |
        | contenu-fps-impaye.38 |
