# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:delai-defense-annonce @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-44 @certitude:inferred
Fonctionnalité: Délai de défense annoncé

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 30 janvier 2025

  Règle: La juridiction qui communique la requête à la collectivité lui annonce le délai d’un mois dont elle dispose pour produire son mémoire.

    Plan du scénario: le tribunal communique la requête à la collectivité : le délai annoncé est d’un mois
      Quand le tribunal communique la requête à la collectivité le 14 février 2025
      Alors le système du tribunal y donne suite :
        | Délai de défense | un mois |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                      |
        | delai-defense-annonce.01 |

    Plan du scénario: le tribunal ne communique pas la requête à la collectivité : faute à éviter : le délai annoncé est de deux mois
      Quand le tribunal communique la requête à la collectivité le 14 février 2025 :
        | Délai de défense | 2 mois |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Délai de défense | 2 mois |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                      |
        | delai-defense-annonce.02 |
