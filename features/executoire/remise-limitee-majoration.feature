# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:remise-limitee-majoration @phase:executoire @role:dgfip @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @certitude:law
Fonctionnalité: Limite de la remise gracieuse

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 5.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025 :
      | Montant de la majoration | 50,00 € |

  Règle: Le comptable ne peut remettre au redevable, en cas de difficultés financières, que tout ou partie de la majoration.

    Plan du scénario: le comptable remet tout ou partie de la majoration : <montant>
      Quand le comptable remet tout ou partie de la majoration le 1er juillet 2025 :
        | Montant remis | <montant> |
      Alors <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : toute la majoration de 50 € est remise
      # .03 : la remise dépasse la majoration d’un centime
      Exemples:
        | cas                          | montant | issue                                               |
        | remise-limitee-majoration.01 | 50,00 € | la DGFiP prend en compte la remise de la majoration |
        | remise-limitee-majoration.03 | 50,01 € | le système de la DGFiP s’y oppose                   |

    Plan du scénario: la DGFiP prend en compte la remise de la majoration : <situation>
      Quand le comptable remet tout ou partie de la majoration le 1er juillet 2025 :
        | Montant remis | 50,00 € |
      Alors la DGFiP prend en compte la remise de la majoration

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                          | situation                       |
        | remise-limitee-majoration.05 | un autre tarif                  |
        | remise-limitee-majoration.06 | un stationnement payé en partie |

    Plan du scénario: le comptable remet tout ou partie de la majoration, la règle est respectée : <montant>
      Étant donné que le comptable a remis tout ou partie de la majoration le 1er juillet 2025 :
        | Montant remis | 30,00 € |
      Quand le comptable remet tout ou partie de la majoration le 1er août 2025 :
        | Montant remis | <montant> |
      Alors <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .02 : deux remises épuisent ensemble la majoration
      # .04 : deux remises dépassent ensemble la majoration
      Exemples:
        | cas                          | montant | issue                                               |
        | remise-limitee-majoration.02 | 20,00 € | la DGFiP prend en compte la remise de la majoration |
        | remise-limitee-majoration.04 | 30,00 € | le système de la DGFiP s’y oppose                   |
