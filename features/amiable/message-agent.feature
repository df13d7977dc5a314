# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-agent @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-9 @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Agent qui a constaté

  Droit : Code général des collectivités territoriales, art. R2333-120-9 (Assermentation et numéro de l’agent), alinéa 5 ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message de création porte le numéro de l’agent qui a fait le constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 janvier 2025 :
        | Numéro d’identification de l’agent | <numéro> |
      Quand la collectivité transmet le forfait à l’ANTAI le 3 janvier 2025
      Alors le système de la collectivité y donne suite :
        | Numéro d’identification de l’agent | <numéro> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas              | situation                                         | numéro |
        | message-agent.01 | le numéro est celui de l’agent                    | A1234  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas              | situation                                         | numéro |
        | message-agent.02 | autre valeur : numéro d’identification de l’agent | A1235  |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : faute à éviter : le numéro est celui d’un autre agent
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 janvier 2025 :
        | Numéro d’identification de l’agent | A1234 |
      Quand la collectivité transmet le forfait à l’ANTAI le 3 janvier 2025 :
        | Numéro d’identification de l’agent | A1243 |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Numéro d’identification de l’agent | A1243 |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas              |
        | message-agent.03 |
