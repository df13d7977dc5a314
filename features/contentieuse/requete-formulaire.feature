# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-formulaire @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-30 @source:cgct-r2333-120-29 @source:cgct-r2333-120-39 @certitude:inferred
Fonctionnalité: Formulaire de la requête

  Droit : Code général des collectivités territoriales, art. R2333-120-30 (Formulaire de requête), alinéas 2 et 3 ; Code général des collectivités territoriales, art. R2333-120-29 (Conditions de recevabilité de la requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéas 1 et 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction ne déclare irrecevable la requête à laquelle manquent le formulaire, les conclusions et moyens, ou la qualité, l’identité ou l’adresse du requérant, qu’après avoir invité celui-ci à la compléter.

    Plan du scénario: le tribunal notifie sa décision au requérant : <situation>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Formulaire de requête | <formulaire>                              |
        | Conclusions et moyens | Décharge de la somme due.                 |
        | Qualité de l’auteur   | Titulaire du certificat d’immatriculation |
        | Identité de l’auteur  | mention présente                          |
        | Adresse de l’auteur   | mention présente                          |
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                   | situation                                               | formulaire       |
        | requete-formulaire.01 | la requête est complète                                 | pièce jointe     |
        | requete-formulaire.10 | le formulaire manque, et la requête est rejetée au fond | pièce non jointe |

    Plan du scénario: le système du tribunal s’y oppose : <formulaire> ; <qualité>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Formulaire de requête | <formulaire>              |
        | Conclusions et moyens | Décharge de la somme due. |
        | Qualité de l’auteur   | <qualité>                 |
        | Identité de l’auteur  | <identité>                |
        | Adresse de l’auteur   | mention présente          |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # .02 : le formulaire manque, et la requête est déclarée irrecevable sans invitation
      # .04 : la qualité du requérant manque, et la requête est déclarée irrecevable sans invitation
      # .05 : l’identité du requérant manque, et la requête est déclarée irrecevable sans invitation
      Exemples:
        | cas | formulaire       | qualité                                   | identité         |
        | .02 | pièce non jointe | Titulaire du certificat d’immatriculation | mention présente |
        | .04 | pièce jointe     | mention absente                           | mention présente |
        | .05 | pièce jointe     | Titulaire du certificat d’immatriculation | mention absente  |

    Plan du scénario: le système du tribunal s’y oppose : <conclusions et moyens>
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Formulaire de requête | pièce jointe                              |
        | Conclusions et moyens | <conclusions et moyens>                   |
        | Qualité de l’auteur   | Titulaire du certificat d’immatriculation |
        | Identité de l’auteur  | mention présente                          |
        | Adresse de l’auteur   | <adresse>                                 |
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le système du tribunal s’y oppose

      # pourquoi : la règle serait enfreinte
      # .08 : les conclusions et moyens manquent, et la requête est déclarée irrecevable sans invitation
      # .09 : l’adresse du requérant manque, et la requête est déclarée irrecevable sans invitation
      Exemples:
        | cas                   | conclusions et moyens     | adresse          |
        | requete-formulaire.08 | mention absente           | mention présente |
        | requete-formulaire.09 | Décharge de la somme due. | mention absente  |

    Plan du scénario: le tribunal notifie sa décision au requérant : le formulaire qui manquait est produit à l’invitation du greffe, et la requête est irrecevable pour un autre motif
      Étant donné que la requête du redevable est parvenue au tribunal le 10 mars 2025 :
        | Formulaire de requête | pièce non jointe                          |
        | Conclusions et moyens | Décharge de la somme due.                 |
        | Qualité de l’auteur   | Titulaire du certificat d’immatriculation |
        | Identité de l’auteur  | mention présente                          |
        | Adresse de l’auteur   | mention présente                          |
      Et que le tribunal a demandé au requérant de régulariser sa requête le 17 mars 2025
      Et que le requérant a reçu la demande de régularisation le 21 mars 2025
      Et que la régularisation du requérant est parvenue au tribunal le 15 avril 2025
      Quand le tribunal notifie au requérant l’irrecevabilité de sa demande le 2 septembre 2025
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle est respectée
      Exemples:
        | cas                   |
        | requete-formulaire.11 |
