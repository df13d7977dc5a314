# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-concordante @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Information de l’ANTAI conforme à la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction donne à l’ANTAI le numéro de la requête, le sens de sa décision, la somme annulée et la référence du titre tels que la décision et la requête les portent.

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : autre valeur : sens de la décision de la juridiction
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | 25012345 |
      Et que le tribunal a notifié au requérant une décharge totale le 2 septembre 2025 :
        | Numéro de la requête | 25012345 |
        | Montant annulé       | 50,00 €  |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête                  | 25012345                   |
        | Sens de la décision de la juridiction | Décharge de toute la somme |
        | Montant annulé                        | 50,00 €                    |
        | Référence du titre exécutoire         | 2025-000013                |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                                      |
        | information-annulation-te-concordante.02 |

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | <référence>      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | 25012345 |
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Numéro de la requête | 25012345  |
        | Montant annulé       | <montant> |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête                  | 25012345                          |
        | Sens de la décision de la juridiction | Décharge d’une partie de la somme |
        | Montant annulé                        | <montant>                         |
        | Référence du titre exécutoire         | <référence>                       |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                    | référence   | montant |
        | .03 | autre valeur : montant annulé                | 2025-000013 | 51,01 € |
        | .04 | autre valeur : référence du titre exécutoire | 2025-000014 | 50,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                    | référence   | montant |
        | .05 | l’information reprend la décision            | 2025-000013 | 50,00 € |

    Plan du scénario: le tribunal n’informe pas l’ANTAI d’une annulation du titre : faute à éviter : la somme diffère d’un centime
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Numéro de la requête | 25012345 |
        | Montant annulé       | 50,00 €  |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Numéro de la requête                  | 25012345                          |
        | Référence du titre exécutoire         | 2025-000013                       |
        | Sens de la décision de la juridiction | Décharge d’une partie de la somme |
        | Montant annulé                        | 50,01 €                           |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Montant annulé | 50,01 € |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                      |
        | information-annulation-te-concordante.06 |

    Plan du scénario: le tribunal n’informe pas l’ANTAI d’une annulation du titre : faute à éviter : le sens diffère
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Numéro de la requête | 25012345 |
        | Montant annulé       | 50,00 €  |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Numéro de la requête                  | 25012345                   |
        | Référence du titre exécutoire         | 2025-000013                |
        | Sens de la décision de la juridiction | Décharge de toute la somme |
        | Montant annulé                        | 50,00 €                    |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Sens de la décision de la juridiction | Décharge de toute la somme |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                      |
        | information-annulation-te-concordante.07 |

    Plan du scénario: le tribunal n’informe pas l’ANTAI d’une annulation du titre : faute à éviter : la référence est celle d’un autre titre
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Numéro de la requête | 25012345 |
        | Montant annulé       | 50,00 €  |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Numéro de la requête                  | 25012345                          |
        | Référence du titre exécutoire         | 2025-000014                       |
        | Sens de la décision de la juridiction | Décharge d’une partie de la somme |
        | Montant annulé                        | 50,00 €                           |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Référence du titre exécutoire | 2025-000014 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                      |
        | information-annulation-te-concordante.08 |

    Plan du scénario: le tribunal n’informe pas l’ANTAI d’une annulation du titre : faute à éviter : le numéro est celui d’une autre requête
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | 25012345 |
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Numéro de la requête | 25012345 |
        | Montant annulé       | 50,00 €  |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Numéro de la requête                  | 25012346                          |
        | Référence du titre exécutoire         | 2025-000013                       |
        | Sens de la décision de la juridiction | Décharge d’une partie de la somme |
        | Montant annulé                        | 50,00 €                           |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                                      |
        | information-annulation-te-concordante.09 |
