# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:communication-numero-requete @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-32-octies @source:cgct-r2333-120-41 @certitude:inferred
Fonctionnalité: Numéro de la requête communiquée

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 10 mars 2025

  Règle: La requête est communiquée à la collectivité sous le numéro que l’accusé de dépôt, ou la demande de régularisation, lui a donné.

    Plan du scénario: le tribunal communique la requête à la collectivité : la requête est communiquée sous le numéro de l’accusé
      Étant donné que le tribunal a accusé réception de la requête le 10 mars 2025
      Quand le tribunal communique la requête à la collectivité le 25 mars 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête | 25012345 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | communication-numero-requete.01 |

    Plan du scénario: le tribunal ne communique pas la requête à la collectivité : faute à éviter : elle est communiquée sous un autre numéro que celui de l’accusé
      Étant donné que le tribunal a accusé réception de la requête le 10 mars 2025
      Quand le tribunal communique la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | 25012346 |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | communication-numero-requete.02 |

    Plan du scénario: le tribunal ne communique pas la requête à la collectivité : faute à éviter : elle est communiquée sous un autre numéro que celui de la demande de régularisation
      Étant donné que le tribunal a demandé au requérant de régulariser sa requête le 20 mars 2025 :
        | Numéro de la requête | 25012345 |
      Quand le tribunal communique la requête à la collectivité le 25 avril 2025 :
        | Numéro de la requête | 25012346 |
      Alors le système du tribunal n’y donne pas suite en ces termes :
        | Numéro de la requête | 25012346 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                             |
        | communication-numero-requete.03 |
