# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-pieces-decision @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-31 @source:cgct-r2333-120-29 @source:cgct-r2333-120-39 @source:ce-436605 @certitude:inferred
Fonctionnalité: Pièces de la requête contre une décision

  Droit : Code général des collectivités territoriales, art. R2333-120-31 (Pièces jointes à la requête), I ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéas 1 et 2 ; Conseil d’État, n° 436605 (Réponses à une demande de régularisation).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne déclare irrecevable la requête contre la décision rendue sur le recours préalable, à laquelle manque la copie de l’avis, celle du recours ou celle de son accusé de réception, qu’après avoir invité le requérant à la produire.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur                     | Titulaire du certificat d’immatriculation          |
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis                         | <copie>                                            |
        | Copie du recours préalable              | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      # .13 : il manque la copie de l’avis, et la requête est rejetée au fond
      Exemples:
        | cas                        | situation                     | copie            |
        | requete-pieces-decision.01 | les pièces sont jointes       | pièce jointe     |
        | requete-pieces-decision.13 | il manque la copie de l’avis… | pièce non jointe |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête vise un autre acte
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur | Titulaire du certificat d’immatriculation |
        | Acte contesté       | Titre exécutoire                          |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                        |
        | requete-pieces-decision.04 |

    Plan du scénario: le système du tribunal s’y oppose : <copie de l’avis> ; <copie du recours préalable>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur                     | Titulaire du certificat d’immatriculation          |
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis                         | <copie de l’avis>                                  |
        | Copie du recours préalable              | <copie du recours préalable>                       |
        | Copie de l’avis de réception du recours | <copie de l’avis de réception du recours>          |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # .07 : il manque la copie de l’avis, et la requête est déclarée irrecevable sans invitation
      # .11 : il manque la copie du recours préalable, et la requête est déclarée irrecevable sans invitation
      # .12 : il manque la copie de l’accusé de réception du recours, et la requête est déclarée irrecevable sans invitation
      Exemples:
        | cas | copie de l’avis  | copie du recours préalable | copie de l’avis de réception du recours |
        | .07 | pièce non jointe | pièce jointe               | pièce jointe                            |
        | .11 | pièce jointe     | pièce non jointe           | pièce jointe                            |
        | .12 | pièce jointe     | pièce jointe               | pièce non jointe                        |

    Plan du scénario: le tribunal notifie sa décision au requérant : la pièce qui manquait a été demandée par le greffe, le requérant a répondu, et la requête est irrecevable pour un autre motif
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur                     | Titulaire du certificat d’immatriculation          |
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis                         | pièce non jointe                                   |
        | Copie du recours préalable              | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Et que le tribunal a demandé au requérant de régulariser sa requête le 17 mars 2025
      Et que le requérant a reçu la demande de régularisation le 21 mars 2025
      Et que la régularisation du requérant est parvenue au tribunal le 15 avril 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | requete-pieces-decision.14 |
