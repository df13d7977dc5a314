# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-agent @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-l2333-87 @source:cgct-r2333-120-4 @source:cgct-r2333-120-9 @certitude:inferred
Fonctionnalité: Numéro d’agent porté par l’avis

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), II, alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-4 (Mentions de l’avis de paiement), I, 1° ; Code général des collectivités territoriales, art. R2333-120-9 (Assermentation et numéro de l’agent), alinéa 5.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement porte le numéro d’agent que la collectivité a transmis.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 3 janvier 2025 :
        | Numéro d’identification de l’agent | <numéro> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 3 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 6 janvier 2025
      Et le calendrier atteint le 6 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Numéro d’identification de l’agent | <numéro> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas           | situation                                         | numéro |
        | avis-agent.01 | le numéro est celui du message                    | A1234  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas           | situation                                         | numéro |
        | avis-agent.02 | autre valeur : numéro d’identification de l’agent | A1235  |
