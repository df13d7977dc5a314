# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-fenetre-transmise @phase:amiable @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:fps-stationnement-fr @source:gart @certitude:secondary
Fonctionnalité: Fenêtre transmise à l’ANTAI

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait) ; Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : lu dans une page secondaire.

  Règle: La collectivité qui charge l’ANTAI de notifier le forfait minoré lui transmet la fin de sa fenêtre, comptée en heures à partir du constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <constat>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat> à 10 h |
      Et que la collectivité a offert un forfait minoré le même jour :
        | Fin de la fenêtre du forfait minoré | <fin> |
      Quand la collectivité transmet le forfait à l’ANTAI le même jour
      Alors le système de la collectivité y donne suite :
        | Fin de la fenêtre du forfait minoré | <fin> |

      # pourquoi : la règle est respectée
      # .01 : la fenêtre de 72 heures traverse le passage à l’heure d’été
      # .02 : la fenêtre de 72 heures traverse le passage à l’heure d’hiver
      Exemples:
        | cas                         | constat    | fin               |
        | minore-fenetre-transmise.01 | 28/03/2025 | 31/03/2025 à 11 h |
        | minore-fenetre-transmise.02 | 24/10/2025 | 27/10/2025 à 9 h  |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .04 : à d’autres dates
      Exemples:
        | cas                         | constat    | fin               |
        | minore-fenetre-transmise.04 | 05/05/2025 | 08/05/2025 à 10 h |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la collectivité notifie elle-même le forfait minoré
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 28 mars 2025 :
        | Date et heure du constat | 28 mars 2025 à 10 h |
      Et que la collectivité a offert un forfait minoré le 28 mars 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 1er avril 2025 :
        | Fin de la fenêtre du forfait minoré | 31 mars 2025 à 12 h |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                         |
        | minore-fenetre-transmise.03 |

    Plan du scénario: la collectivité ne transmet pas le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 28 mars 2025 :
        | Date et heure du constat | 28 mars 2025 à 10 h |
      Et que la collectivité a offert un forfait minoré le 28 mars 2025 :
        | Fin de la fenêtre du forfait minoré | 31 mars 2025 à 11 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 28 mars 2025 :
        | Fin de la fenêtre du forfait minoré | <fin> |
      Alors le système de la collectivité n’y donne pas suite en ces termes :
        | Fin de la fenêtre du forfait minoré | <fin> |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                         | situation                                    | fin               |
        | minore-fenetre-transmise.05 | à éviter : elle se ferme une heure trop tôt  | 31/03/2025 à 10 h |
        | minore-fenetre-transmise.06 | à éviter : elle se ferme une heure trop tard | 31/03/2025 à 12 h |
