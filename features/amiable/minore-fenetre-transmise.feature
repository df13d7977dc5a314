# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-fenetre-transmise @phase:amiable @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:fps-stationnement-fr @source:gart @certitude:secondary
Fonctionnalité: Fenêtre transmise à l’ANTAI

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait) ; Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : lu dans une page secondaire.

  Règle: La collectivité qui charge l’ANTAI de notifier le forfait minoré lui transmet la fin de sa fenêtre, comptée en heures à partir du constat.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la fenêtre de 72 heures traverse le passage à l’heure d’été
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 28 mars 2025 :
        | Date et heure du constat | 28 mars 2025 à 10 h |
      Et que la collectivité a offert un forfait minoré le 28 mars 2025 :
        | Fin de la fenêtre du forfait minoré | 31 mars 2025 à 11 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 28 mars 2025
      Alors le système de la collectivité y donne suite :
        | Fin de la fenêtre du forfait minoré | 31 mars 2025 à 11 h |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         |
        | minore-fenetre-transmise.01 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : la fenêtre de 72 heures traverse le passage à l’heure d’hiver
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 24 octobre 2025 :
        | Date et heure du constat | 24 octobre 2025 à 10 h |
      Et que la collectivité a offert un forfait minoré le 24 octobre 2025 :
        | Fin de la fenêtre du forfait minoré | 27 octobre 2025 à 9 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 24 octobre 2025
      Alors le système de la collectivité y donne suite :
        | Fin de la fenêtre du forfait minoré | 27 octobre 2025 à 9 h |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         |
        | minore-fenetre-transmise.02 |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : à d’autres dates
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72  |
        | Forfait minoré notifié par l’ANTAI   | oui |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 mai 2025 :
        | Date et heure du constat | 5 mai 2025 à 10 h |
      Et que la collectivité a offert un forfait minoré le 5 mai 2025 :
        | Fin de la fenêtre du forfait minoré | 8 mai 2025 à 11 h |
      Quand la collectivité transmet le forfait à l’ANTAI le 5 mai 2025
      Alors le système de la collectivité y donne suite :
        | Fin de la fenêtre du forfait minoré | 8 mai 2025 à 11 h |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                         |
        | minore-fenetre-transmise.04 |

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
