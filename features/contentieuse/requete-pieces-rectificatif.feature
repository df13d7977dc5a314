# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-pieces-rectificatif @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-31 @source:cgct-r2333-120-29 @source:cgct-r2333-120-39 @source:ce-436605 @certitude:inferred
Fonctionnalité: Pièces de la requête contre un avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-31 (Pièces jointes à la requête), I ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéas 1 et 2 ; Conseil d’État, n° 436605 (Réponses à une demande de régularisation).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne déclare irrecevable la requête contre un avis rectificatif, à laquelle manque la copie de cet avis ou celle de l’avis initial, qu’après avoir invité le requérant à la produire.

    Plan du scénario: le tribunal notifie sa décision au requérant : les pièces sont jointes
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur          | Titulaire du certificat d’immatriculation |
        | Acte contesté                | Avis de paiement rectificatif             |
        | Copie de l’avis              | pièce jointe                              |
        | Copie de l’avis rectificatif | pièce jointe                              |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | requete-pieces-rectificatif.01 |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête vise un autre acte
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur | Titulaire du certificat d’immatriculation |
        | Acte contesté       | Titre exécutoire                          |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | requete-pieces-rectificatif.04 |

    Plan du scénario: le système du tribunal s’y oppose : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur          | Titulaire du certificat d’immatriculation |
        | Acte contesté                | Avis de paiement rectificatif             |
        | Copie de l’avis              | <copie de l’avis>                         |
        | Copie de l’avis rectificatif | <copie>                                   |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # .06 : il manque la copie de l’avis rectificatif, et la requête est déclarée irrecevable sans invitation
      # .09 : il manque la copie de l’avis, et la requête est déclarée irrecevable sans invitation
      Exemples:
        | cas | situation                                  | copie de l’avis  | copie            |
        | .06 | il manque la copie de l’avis rectificatif… | pièce jointe     | pièce non jointe |
        | .09 | il manque la copie de l’avis…              | pièce non jointe | pièce jointe     |

    Plan du scénario: le tribunal notifie sa décision au requérant : il manque la copie de l’avis rectificatif, et une décharge est prononcée
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur          | Titulaire du certificat d’immatriculation |
        | Acte contesté                | Avis de paiement rectificatif             |
        | Copie de l’avis              | pièce jointe                              |
        | Copie de l’avis rectificatif | pièce non jointe                          |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant une décharge totale le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | requete-pieces-rectificatif.10 |

    Plan du scénario: le tribunal notifie sa décision au requérant : la pièce qui manquait a été demandée par le greffe, le requérant a répondu, et la requête est irrecevable pour un autre motif
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Qualité de l’auteur          | Titulaire du certificat d’immatriculation |
        | Acte contesté                | Avis de paiement rectificatif             |
        | Copie de l’avis              | pièce jointe                              |
        | Copie de l’avis rectificatif | pièce non jointe                          |
      Et que le tribunal a demandé au requérant de régulariser sa requête le 17 mars 2025
      Et que le requérant a reçu la demande de régularisation le 21 mars 2025
      Et que la régularisation du requérant est parvenue au tribunal le 15 avril 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | requete-pieces-rectificatif.11 |
