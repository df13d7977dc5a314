# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:remise-majoration-annulee @phase:executoire @role:dgfip @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @source:arrete-2016-12-15-titre-annulation @certitude:inferred
Fonctionnalité: Remise de la majoration qui reste due

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement), alinéa 5 ; Arrêté du 15 décembre 2016 (annulation) (Mentions du titre d’annulation), article 1, 4°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025 :
      | Montant restant dû       | 300,00 € |
      | Montant de la majoration | 60,00 €  |
      | Montant total du titre   | 360,00 € |

  Règle: Le comptable ne remet au redevable que ce qui reste dû de la majoration, une fois retranché ce qu’un titre en a annulé.

    Plan du scénario: le comptable remet tout ou partie de la majoration : <montant remis>
      Étant donné que l’ANTAI a émis un titre d’annulation le 2 septembre 2025 :
        | Montant annulé                  | 60,00 €          |
        | Montant annulé de la majoration | <montant annulé> |
      Quand le comptable remet tout ou partie de la majoration le 1er octobre 2025 :
        | Montant remis | <montant remis> |
      Alors <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .05 : des 60 € de majoration, 10 € sont annulés et les 50 € qui restent sont remis
      # .06 : un centime de plus que les 50 € qui restent est remis
      Exemples:
        | cas | montant annulé | montant remis | issue                                               |
        | .05 | 10,00 €        | 50,00 €       | la DGFiP prend en compte la remise de la majoration |
        | .06 | 10,00 €        | 50,01 €       | le système de la DGFiP s’y oppose                   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .07 : autre valeur : montant annulé de la majoration
      Exemples:
        | cas | montant annulé | montant remis | issue                                               |
        | .07 | 11,01 €        | 10,00 €       | la DGFiP prend en compte la remise de la majoration |
