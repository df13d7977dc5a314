# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-mandat-joint @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-13 @source:ce-491026 @certitude:inferred
Fonctionnalité: Mandat joint au recours

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 1 ; Conseil d’État, n° 491026 (Qualité pour contester et mandat).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: Le mandataire joint son mandat au recours préalable, faute de quoi l’autorité déclare le recours irrecevable.

    Plan du scénario: la collectivité tient le recours pour recevable : le salarié joint le mandat que lui a donné son employeur, locataire du véhicule
      Quand le recours préalable d’un mandataire du redevable parvient à la collectivité le 12 février 2025 :
        | Mandat | pièce jointe |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                  |
        | rapo-mandat-joint.01 |

    Plan du scénario: la collectivité déclare le recours irrecevable : le recours d’un mandataire sans mandat est déclaré irrecevable
      Quand le recours préalable d’un mandataire du redevable parvient à la collectivité le 12 février 2025
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                  |
        | rapo-mandat-joint.02 |

    Plan du scénario: la collectivité tient le recours pour recevable : le titulaire agit pour lui-même et n’a pas de mandat à joindre
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Qualité de l’auteur | Titulaire du certificat d’immatriculation |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                  |
        | rapo-mandat-joint.03 |
