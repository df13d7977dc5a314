# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-decision-voies-recours @phase:rapo @role:collectivite @niveau:recommande @genre:correlation @consequence:obligation @source:cgct-r2333-120-33 @certitude:law
Fonctionnalité: Voies et délais de recours dans la décision

  Droit : Code général des collectivités territoriales, art. R2333-120-33 (Délai de recours devant la juridiction), alinéa 3.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 8 février 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025

  Règle: L’autorité qui n’accepte pas le recours préalable en totalité indique dans sa décision les voies et délais de recours, sans quoi le délai n’est pas opposable.

    Plan du scénario: la collectivité se prononce sur le recours préalable : le rejet indique la juridiction et le délai
      Quand la collectivité rejette le recours préalable le 4 mars 2025
      Alors la collectivité se prononce sur le recours préalable :
        | Voies et délais de recours | mention présente |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                            |
        | rapo-decision-voies-recours.01 |

    Plan du scénario: la collectivité se prononce sur le recours préalable : le recours est accepté en totalité
      Quand la collectivité accepte le recours préalable en totalité le 4 mars 2025
      Alors la collectivité se prononce sur le recours préalable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                            |
        | rapo-decision-voies-recours.02 |
