# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-retrait
Fonctionnalité: Cycle de vie — Retrait par la collectivité

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Retrait par la collectivité » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû ou Remboursé » : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité retire le forfait le 25 avril 2025
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Plus rien n’est dû ou Remboursé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.01 |

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû ou Remboursé » : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand la collectivité retire le forfait le 17 octobre 2025
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Plus rien n’est dû ou Remboursé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.03 |

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû » : aucune contestation, notifié
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Quand la collectivité retire le forfait le 24 octobre 2025
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.04 |

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû » : aucune contestation, impayé
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 20 octobre 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 20 octobre 2025
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Quand la collectivité retire le forfait le 2 février 2026
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.05 |

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Plus rien n’est dû » : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité retire le forfait le 25 avril 2025
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Plus rien n’est dû »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.09 |

    @regle:transition-retrait @role:collectivite @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: le dossier est dans l’état « Payé ou Remboursé » : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité retire le forfait le 20 juin 2025
      Alors la collectivité prend en compte le retrait du forfait
      Et le dossier est dans l’état « Payé ou Remboursé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-retrait.10 |
