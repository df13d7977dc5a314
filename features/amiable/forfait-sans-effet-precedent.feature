# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:forfait-sans-effet-precedent @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-6 @certitude:inferred
Fonctionnalité: Nouveau forfait pendant l’effet du précédent

  Droit : Code général des collectivités territoriales, art. R2333-120-6 (Délai avant un nouveau forfait), 1° et 2°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité n’établit pas de nouveau forfait pour un véhicule avant l’heure où le précédent cesse de produire effet.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <constat>
      Étant donné qu’un premier forfait a été établi pour le même véhicule le <fin> à 10 h :
        | Fin d’effet du forfait | <fin> à 12 h |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat> |
      Quand la collectivité transmet le forfait à l’ANTAI le <fin> à 20 h
      Alors le système de la collectivité <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : le constat est fait à l’heure où le forfait précédent cesse de produire effet
      # .02 : le constat est fait une minute plus tôt, et le forfait est pourtant transmis
      Exemples:
        | cas                             | fin        | constat              | issue         |
        | forfait-sans-effet-precedent.01 | 06/01/2025 | 06/01/2025 à 12 h    | y donne suite |
        | forfait-sans-effet-precedent.02 | 06/01/2025 | 06/01/2025 à 11 h 59 | s’y oppose    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .04 : à d’autres dates
      Exemples:
        | cas                             | fin        | constat              | issue         |
        | forfait-sans-effet-precedent.04 | 12/02/2025 | 12/02/2025 à 12 h    | y donne suite |

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : aucun forfait n’a été établi auparavant
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 à 11 h 59 :
        | Date et heure du constat | 6 janvier 2025 à 11 h 59 |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025 à 20 h :
        | Fin d’effet du forfait | 6 janvier 2025 à 20 h |
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                             |
        | forfait-sans-effet-precedent.03 |
