# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-annulation-te-date @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Date de la décision communiquée à l’ANTAI

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 4.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction donne à l’ANTAI la date que porte sa décision.

    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le <dépôt> :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le <requête>
      Et que le tribunal a notifié au requérant une décharge partielle le <décision> :
        | Date de la décision | <décision>       |
        | Acte contesté       | Titre exécutoire |
        | Montant annulé      | 50,00 €          |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le même jour
      Alors le système du tribunal y donne suite :
        | Date de la décision | <décision> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                        | dépôt      | requête    | décision   |
        | .01 | la date est celle de la décision | 10/03/2025 | 25/03/2025 | 02/09/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                        | dépôt      | requête    | décision   |
        | .02 | à d’autres dates                 | 16/04/2025 | 30/04/2025 | 09/10/2025 |

    Plan du scénario: le tribunal n’informe pas l’ANTAI d’une annulation du titre : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Acte contesté                 | Titre exécutoire |
        | Référence du titre exécutoire | 2025-000013      |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Et que le tribunal a notifié au requérant une décharge partielle le 2 septembre 2025 :
        | Date de la décision | 2 septembre 2025 |
        | Acte contesté       | Titre exécutoire |
        | Montant annulé      | 50,00 €          |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025 :
        | Date de la décision | <décision> |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Date de la décision | <décision> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                               | situation                                       | décision   |
        | information-annulation-te-date.03 | faute à éviter : la date est celle du lendemain | 03/09/2025 |
        | information-annulation-te-date.04 | faute à éviter : la date est celle de la veille | 01/09/2025 |
