# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-auteur-sans-mandat @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:ce-491026 @source:cgct-r2333-120-13 @certitude:case-law
Fonctionnalité: Recours d’un tiers sans mandat

  Droit : Conseil d’État, n° 491026 (Qualité pour contester et mandat) ; Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 1.
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité déclare irrecevable le recours préalable d’une personne qui n’est ni titulaire, ni cotitulaire, ni locataire, ni acquéreur, ni mandatée par l’un d’eux, eût-elle payé le forfait.

    Plan du scénario: la collectivité tient le recours pour recevable : le locataire inscrit au certificat d’immatriculation forme le recours
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Qualité de l’auteur | Locataire inscrit au certificat d’immatriculation |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | rapo-auteur-sans-mandat.01 |

    Plan du scénario: la collectivité déclare le recours irrecevable : le recours d’un tiers sans mandat est déclaré irrecevable
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
      Quand le recours préalable d’un tiers sans mandat parvient à la collectivité le 12 février 2025
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | rapo-auteur-sans-mandat.02 |

    Plan du scénario: la collectivité déclare le recours irrecevable : le conducteur qui a payé le forfait forme le recours sans mandat et le voit déclaré irrecevable
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 24 janvier 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025
      Et que l’ANTAI a informé la collectivité du paiement le 10 février 2025 :
        | Montant payé       | 35,00 € |
        | Montant restant dû | 0,00 €  |
      Quand le recours préalable d’un tiers sans mandat parvient à la collectivité le 12 février 2025
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | rapo-auteur-sans-mandat.03 |
