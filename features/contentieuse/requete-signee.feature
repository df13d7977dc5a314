# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-signee @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-30 @source:cgct-r2333-120-39 @certitude:law
Fonctionnalité: Signature de la requête

  Droit : Code général des collectivités territoriales, art. R2333-120-30 (Formulaire de requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction déclare irrecevable la requête qui n’est signée ni du requérant ni d’un avocat et qui n’a pas été régularisée.

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : la requête est signée
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Signature de la requête | oui |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas               | situation             |
        | requete-signee.01 | la requête est signée |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête sans signature est déclarée irrecevable
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Signature de la requête | non |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas               | situation                                          |
        | requete-signee.02 | la requête sans signature est déclarée irrecevable |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête sans signature a été régularisée, puis jugée
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Signature de la requête | non |
      Alors le tribunal prend en compte le message
      Quand le tribunal demande au requérant de régulariser sa requête le 20 mars 2025
      Et la régularisation du requérant parvient au tribunal le 1er avril 2025
      Et le tribunal notifie sa décision au requérant le 11 avril 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas               | situation                                               |
        | requete-signee.03 | la requête sans signature a été régularisée, puis jugée |
