# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-date-envoi @phase:executoire @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgppp-l2323-7-1 @certitude:inferred
Fonctionnalité: Date d’envoi de l’avertissement

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La date d’envoi que l’ANTAI porte sur l’avertissement est celle du jour où elle l’envoie.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Quand le calendrier atteint le <émission>
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Date d’envoi | le jour même de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                     | création   | émission   |
        | .01 | l’avertissement daté du 15 mai part le 15 mai | 08/02/2025 | 15/05/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                                     | création   | émission   |
        | .02 | à d’autres dates                              | 14/03/2025 | 21/06/2025 |
