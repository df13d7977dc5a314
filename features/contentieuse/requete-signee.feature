# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-signee @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-30 @source:cgct-r2333-120-29 @source:cgct-r2333-120-39 @certitude:inferred
Fonctionnalité: Signature de la requête

  Droit : Code général des collectivités territoriales, art. R2333-120-30 (Formulaire de requête), alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéas 1 et 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne déclare irrecevable la requête qui n’est signée ni du requérant ni d’un avocat qu’après avoir invité le requérant à la signer.

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête est signée
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Signature de la requête | oui                                       |
        | Qualité de l’auteur     | Titulaire du certificat d’immatriculation |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas               |
        | requete-signee.01 |

    Plan du scénario: le système du tribunal s’y oppose : <signature>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Signature de la requête | <signature>                               |
        | Qualité de l’auteur     | Titulaire du certificat d’immatriculation |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # .02 : la requête sans signature est déclarée irrecevable sans invitation
      # .09 : la requête dont rien ne dit qu’elle est signée est déclarée irrecevable sans invitation
      Exemples:
        | cas               | signature       |
        | requete-signee.02 | non             |
        | requete-signee.09 | mention absente |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête n’est pas signée, et une décharge est prononcée
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Signature de la requête | non                                       |
        | Qualité de l’auteur     | Titulaire du certificat d’immatriculation |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant une décharge totale le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas               |
        | requete-signee.06 |

    Plan du scénario: le tribunal notifie sa décision au requérant : l’auteur, qui n’a pas signé, est un tiers sans mandat, ce que rien ne régularise
      Étant donné que la requête d’un tiers sans mandat est parvenue au tribunal le 10 mars 2025 :
        | Signature de la requête | non |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas               |
        | requete-signee.07 |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête sans signature est régularisée à l’invitation du greffe, puis déclarée irrecevable pour un autre motif
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Signature de la requête | non                                       |
        | Qualité de l’auteur     | Titulaire du certificat d’immatriculation |
      Et que le tribunal a demandé au requérant de régulariser sa requête le 17 mars 2025
      Et que le requérant a reçu la demande de régularisation le 21 mars 2025
      Et que la régularisation du requérant est parvenue au tribunal le 15 avril 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas               |
        | requete-signee.08 |
