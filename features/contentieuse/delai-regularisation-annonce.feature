# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:delai-regularisation-annonce @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-39 @certitude:inferred
Fonctionnalité: Délai de régularisation annoncé

  Droit : Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 4 février 2025

  Règle: La juridiction qui demande au requérant de régulariser sa requête lui annonce le délai d’un mois dont il dispose.

    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : le délai annoncé est d’un mois
      Quand le tribunal demande au requérant de régulariser sa requête le 14 février 2025
      Alors le système du tribunal y donne suite :
        | Délai de régularisation | un mois |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | delai-regularisation-annonce.01 |

    Plan du scénario: le tribunal ne demande pas au requérant de régulariser sa requête : faute à éviter : le délai annoncé est de deux mois
      Quand le tribunal demande au requérant de régulariser sa requête le 14 février 2025 :
        | Délai de régularisation | 2 mois |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Délai de régularisation | 2 mois |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | delai-regularisation-annonce.02 |
