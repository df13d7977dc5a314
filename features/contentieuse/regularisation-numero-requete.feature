# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:regularisation-numero-requete @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-32-octies @source:cgct-r2333-120-39 @certitude:inferred
Fonctionnalité: Numéro de la requête à régulariser

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 10 mars 2025
    Et que le tribunal a accusé réception de la requête le 10 mars 2025

  Règle: La demande de régularisation porte le numéro que l’accusé de dépôt a donné à la requête.

    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : la demande porte le numéro de l’accusé
      Quand le tribunal demande au requérant de régulariser sa requête le 20 mars 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête | 25012345 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | regularisation-numero-requete.01 |

    Plan du scénario: le tribunal ne demande pas au requérant de régulariser sa requête : faute à éviter : elle porte un autre numéro
      Quand le tribunal demande au requérant de régulariser sa requête le 20 mars 2025 :
        | Numéro de la requête | 25012346 |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                              |
        | regularisation-numero-requete.02 |
