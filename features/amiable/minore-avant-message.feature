# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-avant-message @phase:amiable @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:cerema-guide-2015 @source:gart @certitude:secondary
Fonctionnalité: Message après la fenêtre du minoré

  Droit : Cerema (Guide de recommandations de 2015) ; Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : lu dans une page secondaire.

  Règle: En cycle complet, sauf convention qui charge l’ANTAI de notifier le forfait minoré, la collectivité ne transmet le forfait qu’une fois passée la fenêtre du forfait minoré.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <création>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> à 10 h
      Et que la collectivité a offert un forfait minoré le <constat> à 10 h :
        | Fin de la fenêtre du forfait minoré | <fin> à 10 h |
      Quand la collectivité transmet le forfait à l’ANTAI le <création>
      Alors le système de la collectivité <issue>

      # pourquoi : de part et d’autre de la limite
      # .01 : le message part une heure après la fenêtre
      # .02 : le message part à l’heure de la fin de la fenêtre
      # .04 : une seconde en deçà de la limite
      # .05 : une seconde au-delà de la limite
      Exemples:
        | cas                     | constat    | fin        | création                      | issue         |
        | minore-avant-message.01 | 06/01/2025 | 09/01/2025 | 09/01/2025 à 11 h             | y donne suite |
        | minore-avant-message.02 | 06/01/2025 | 09/01/2025 | 09/01/2025 à 10 h             | s’y oppose    |
        | minore-avant-message.04 | 06/01/2025 | 09/01/2025 | 09/01/2025 à 9 h 59 min 59 s  | s’y oppose    |
        | minore-avant-message.05 | 06/01/2025 | 09/01/2025 | 09/01/2025 à 10 h 00 min 01 s | y donne suite |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .06 : à d’autres dates
      Exemples:
        | cas                     | constat    | fin        | création                      | issue         |
        | minore-avant-message.06 | 12/02/2025 | 15/02/2025 | 15/02/2025 à 11 h             | y donne suite |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : l’ANTAI notifie elle-même le forfait minoré
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 10 h
      Et que la collectivité a offert un forfait minoré le 6 janvier 2025 à 10 h :
        | Fin de la fenêtre du forfait minoré | 9 janvier 2025 à 10 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                     |
        | minore-avant-message.03 |
