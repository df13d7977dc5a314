# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-telecopie-double @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:deadline @consequence:decision @source:cgct-r2333-120-32 @source:cgct-r2333-120-29 @certitude:law
Fonctionnalité: Double d’une requête par télécopie

  Droit : Code général des collectivités territoriales, art. R2333-120-32 (Dépôt de la requête), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La requête envoyée par télécopie est suivie, dans les quinze jours de sa réception, de l’envoi de son double, faute de quoi la juridiction la déclare irrecevable.

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande : le double part le quinzième jour
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 10 mars 2025                  |
      Et que les dates de droit sont :
        | Échéance | 25 mars 2025 |
      Quand la régularisation du requérant parvient au tribunal le 25 mars 2025 :
        | Date d’envoi | 25 mars 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 4 avril 2025
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         | situation                        |
        | requete-telecopie-double.01 | le double part le quinzième jour |

    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa demande : le double part le seizième jour, et la juridiction n’a pas statué
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 10 mars 2025                  |
      Et que les dates de droit sont :
        | Échéance | 25 mars 2025 |
      Quand la régularisation du requérant parvient au tribunal le 26 mars 2025 :
        | Date d’envoi | 26 mars 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 5 avril 2025
      Alors le tribunal notifie au requérant l’irrecevabilité de sa demande

      # pourquoi : la suite est attendue
      Exemples:
        | cas                         | situation                                                         |
        | requete-telecopie-double.02 | le double part le seizième jour, et la juridiction n’a pas statué |

    Plan du scénario: la commission ne notifie pas au requérant l’irrecevabilité de sa demande : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <date de réception de la requête> :
        | Voie de dépôt                   | Télécopie, suivie d’un double     |
        | Date de réception de la requête | <date de réception de la requête> |
      Et que les dates de droit sont :
        | Échéance | <échéance> |
      Quand la régularisation du requérant parvient à la commission le <échéance> :
        | Date d’envoi | <échéance> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors le système de la commission y donne suite
      Et la commission ne notifie pas au requérant l’irrecevabilité de sa demande

      # pourquoi : le délai traverse un 29 février
      Exemples:
        | cas                         | situation       | date de réception de la requête | échéance        | décision notifiée |
        | requete-telecopie-double.03 | le dernier jour | 14 février 2024                 | 29 février 2024 | 10 mars 2024      |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                         | situation       | date de réception de la requête | échéance        | décision notifiée |
        | requete-telecopie-double.07 | le dernier jour | 17 mars 2024                    | 1er avril 2024  | 11 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                         | situation       | date de réception de la requête | échéance        | décision notifiée |
        | requete-telecopie-double.09 | le dernier jour | 6 janvier 2024                  | 21 janvier 2024 | 31 janvier 2024   |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                         | situation       | date de réception de la requête | échéance        | décision notifiée |
        | requete-telecopie-double.11 | le dernier jour | 16 mars 2024                    | 31 mars 2024    | 10 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                         | situation       | date de réception de la requête | échéance        | décision notifiée |
        | requete-telecopie-double.13 | le dernier jour | 12 octobre 2024                 | 27 octobre 2024 | 6 novembre 2024   |

    Plan du scénario: la commission notifie au requérant l’irrecevabilité de sa demande : <situation>
      Étant donné que la requête du redevable est parvenue à la commission le <date de réception de la requête> :
        | Voie de dépôt                   | Télécopie, suivie d’un double     |
        | Date de réception de la requête | <date de réception de la requête> |
      Et que les dates de droit sont :
        | Échéance | <échéance> |
      Quand la régularisation du requérant parvient à la commission le <date d’envoi> :
        | Date d’envoi | <date d’envoi> |
      Alors la commission prend en compte le message
      Quand la commission notifie sa décision au requérant le <décision notifiée>
      Alors la commission notifie au requérant l’irrecevabilité de sa demande

      # pourquoi : le délai traverse un 29 février
      Exemples:
        | cas                         | situation                             | date de réception de la requête | échéance        | date d’envoi    | décision notifiée |
        | requete-telecopie-double.04 | le lendemain du dernier jour possible | 14 février 2024                 | 29 février 2024 | 1er mars 2024   | 11 mars 2024      |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas                         | situation                             | date de réception de la requête | échéance        | date d’envoi    | décision notifiée |
        | requete-telecopie-double.08 | le lendemain du dernier jour possible | 17 mars 2024                    | 1er avril 2024  | 2 avril 2024    | 12 avril 2024     |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas                         | situation                             | date de réception de la requête | échéance        | date d’envoi    | décision notifiée |
        | requete-telecopie-double.10 | le lendemain du dernier jour possible | 6 janvier 2024                  | 21 janvier 2024 | 22 janvier 2024 | 1er février 2024  |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas                         | situation                             | date de réception de la requête | échéance        | date d’envoi    | décision notifiée |
        | requete-telecopie-double.12 | le lendemain du dernier jour possible | 16 mars 2024                    | 31 mars 2024    | 1er avril 2024  | 11 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas                         | situation                             | date de réception de la requête | échéance        | date d’envoi    | décision notifiée |
        | requete-telecopie-double.14 | le lendemain du dernier jour possible | 12 octobre 2024                 | 27 octobre 2024 | 28 octobre 2024 | 7 novembre 2024   |

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande : le dernier jour
      Étant donné que la requête du redevable est parvenue à la commission le 17 décembre 2024 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 17 décembre 2024              |
      Et que les dates de droit sont :
        | Échéance | 1er janvier 2025 |
      Quand la régularisation du requérant parvient au tribunal le 1er janvier 2025 :
        | Date d’envoi | 1er janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 11 janvier 2025
      Alors le système du tribunal y donne suite
      Et le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                         | situation       |
        | requete-telecopie-double.05 | le dernier jour |

    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa demande : le lendemain du dernier jour possible
      Étant donné que la requête du redevable est parvenue à la commission le 17 décembre 2024 :
        | Voie de dépôt                   | Télécopie, suivie d’un double |
        | Date de réception de la requête | 17 décembre 2024              |
      Et que les dates de droit sont :
        | Échéance | 1er janvier 2025 |
      Quand la régularisation du requérant parvient au tribunal le 2 janvier 2025 :
        | Date d’envoi | 2 janvier 2025 |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 12 janvier 2025
      Alors le tribunal notifie au requérant l’irrecevabilité de sa demande

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas                         | situation                             |
        | requete-telecopie-double.06 | le lendemain du dernier jour possible |
