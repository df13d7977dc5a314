# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avis-numero @phase:amiable @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2015-11-06-numero-fps @source:cgct-r2333-120-10 @certitude:law
Fonctionnalité: Numéro de l’avis

  Droit : Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I ; Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’avis de paiement porte le numéro du message FPS.

    Plan du scénario: l’ANTAI envoie l’avis de paiement : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
        | Numéro de l’avis de paiement | <numéro de l’avis de paiement> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
      Quand le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025
      Et le calendrier atteint le 9 janvier 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Numéro de l’avis de paiement | <numéro de l’avis de paiement> |

      # pourquoi : la règle est respectée
      Exemples:
        | cas            | situation                                   | numéro de l’avis de paiement |
        | avis-numero.01 | le numéro est celui du message              | 21999999900019251006052010   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas            | situation                                   | numéro de l’avis de paiement |
        | avis-numero.02 | autre valeur : numéro de l’avis de paiement | 21999999900019251006052011   |
