# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-information-remboursement-te
Fonctionnalité: Contenu — Information sur le remboursement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Info remboursement titre » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-information-remboursement-te.information @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI informe la DGFiP de la somme à rembourser : toutes les mentions obligatoires
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 septembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 septembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 25 septembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 2 janvier 2025
      Et que le redevable a payé le titre exécutoire le 17 janvier 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 30 avril 2025 :
        | Objet de l’annulation | Titre exécutoire |
        | Montant annulé        | 35,00 €          |
      Quand l’ANTAI émet un titre d’annulation le 2 mai 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser :
        | Numéro de l’avis de paiement  | mention présente |
        | Référence du titre exécutoire | mention présente |
        | Montant remboursé             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                                     |
        | contenu-information-remboursement-te.01 |

    @regle:content-information-remboursement-te.information @role:dgfip @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: la DGFiP prend en compte l’information sur la somme à rembourser : rien n’y manque
      Étant donné que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025
      Alors la DGFiP prend en compte l’information sur la somme à rembourser

      # pourquoi : un envoi ordinaire est pris en compte
      Exemples:
        | cas                                     |
        | contenu-information-remboursement-te.02 |

    @regle:content-information-remboursement-te.information @role:dgfip @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:stated
    Plan du scénario: la DGFiP refuse d’enregistrer l’information sur la somme à rembourser : <mention> ; <contenu>
      Étant donné que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025 :
        | <mention> | <contenu> |
      Alors la DGFiP refuse d’enregistrer l’information sur la somme à rembourser

      # pourquoi : un champ obligatoire manque
      Exemples:
        | cas | mention                         | contenu                    |
        | .03 | Numéro de l’avis de paiement    | absent                     |
        | .06 | Référence du titre exécutoire   | absent                     |
        | .11 | Montant remboursé               | absent                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 21999999900019251073004012 »
      Exemples:
        | cas | mention                         | contenu                    |
        | .04 | Numéro de l’avis de paiement    | 2199999990001925107300401  |
        | .05 | Numéro de l’avis de paiement    | 2199999990001925107300401A |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2025-000013 »
      Exemples:
        | cas | mention                         | contenu                    |
        | .07 | Référence du titre exécutoire   | titre 13                   |

      # pourquoi : une valeur n’a pas la forme voulue : le texte est vide
      Exemples:
        | cas | mention                         | contenu                    |
        | .08 | Référence du titre exécutoire   | (vide)                     |
        | .10 | Référence du titre d’annulation | (vide)                     |

      # pourquoi : une valeur n’a pas la forme voulue : le texte ne s’écrit pas comme « 2026-000013 »
      Exemples:
        | cas | mention                         | contenu                    |
        | .09 | Référence du titre d’annulation | annulation 13              |

      # pourquoi : une valeur n’a pas la forme voulue : le nombre est hors des bornes
      Exemples:
        | cas | mention                         | contenu                    |
        | .12 | Montant remboursé               | -1                         |

      # pourquoi : une valeur n’a pas la forme voulue : un nombre de centimes est attendu
      Exemples:
        | cas | mention                         | contenu                    |
        | .13 | Montant remboursé               | 35,00                      |

    @regle:content-information-remboursement-te.information @role:dgfip @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: la DGFiP prend en compte l’information sur la somme à rembourser : même si « Référence du titre d’annulation » manque
      Étant donné que l’ANTAI a émis le titre exécutoire le 2 janvier 2025
      Et que l’ANTAI a émis un titre d’annulation le 2 mai 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 16 juin 2025 :
        | Référence du titre d’annulation | mention absente |
      Alors la DGFiP prend en compte l’information sur la somme à rembourser

      # pourquoi : ce que ni la forme ni une règle ne demande peut manquer
      Exemples:
        | cas                                     |
        | contenu-information-remboursement-te.14 |
