# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-information-annulation-te
Fonctionnalité: Contenu — Information sur l’annulation d’un titre

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Annulation d’un titre » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-information-annulation-te.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI prend en compte l’information sur l’annulation du titre : rien n’y manque
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                                  |
        | contenu-information-annulation-te.01 |

    @regle:content-information-annulation-te.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’annulation du titre : <mention> ; <contenu>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors l’ANTAI refuse d’enregistrer l’information sur l’annulation du titre

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas                                  | mention                               | contenu |
        | contenu-information-annulation-te.02 | Numéro de la requête                  | absent  |
        | contenu-information-annulation-te.05 | Numéro de l’avis de paiement          | absent  |
        | contenu-information-annulation-te.08 | Référence du titre exécutoire         | absent  |
        | contenu-information-annulation-te.11 | Sens de la décision de la juridiction | absent  |
        | contenu-information-annulation-te.13 | Montant annulé                        | absent  |
        | contenu-information-annulation-te.16 | Date de la décision                   | absent  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 25012345 »
      Exemples:
        | cas                                  | mention              | contenu   |
        | contenu-information-annulation-te.03 | Numéro de la requête | requête 1 |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas                                  | mention                       | contenu |
        | contenu-information-annulation-te.04 | Numéro de la requête          | (vide)  |
        | contenu-information-annulation-te.10 | Référence du titre exécutoire | (vide)  |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas                                  | mention                      | contenu                    |
        | contenu-information-annulation-te.06 | Numéro de l’avis de paiement | 2199999990001925107300401  |
        | contenu-information-annulation-te.07 | Numéro de l’avis de paiement | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas                                  | mention                       | contenu  |
        | contenu-information-annulation-te.09 | Référence du titre exécutoire | titre 13 |

      # pourquoi : une valeur n’a pas la forme voulue : hors de la liste
      Exemples:
        | cas                                  | mention                               | contenu         |
        | contenu-information-annulation-te.12 | Sens de la décision de la juridiction | valeur-inconnue |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas                                  | mention        | contenu |
        | contenu-information-annulation-te.14 | Montant annulé | -1      |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas                                  | mention        | contenu |
        | contenu-information-annulation-te.15 | Montant annulé | 35,00   |

      # pourquoi : une valeur n’a pas la forme voulue : une date est attendue
      Exemples:
        | cas                                  | mention             | contenu    |
        | contenu-information-annulation-te.17 | Date de la décision | 14/03/2025 |
        | contenu-information-annulation-te.18 | Date de la décision | 2025-02-30 |

    @regle:content-information-annulation-te.information @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @source:cartographies @certitude:law
    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : toutes les mentions obligatoires
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête                  | mention présente |
        | Numéro de l’avis de paiement          | mention présente |
        | Référence du titre exécutoire         | mention présente |
        | Sens de la décision de la juridiction | mention présente |
        | Montant annulé                        | mention présente |
        | Date de la décision                   | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                                  |
        | contenu-information-annulation-te.19 |
