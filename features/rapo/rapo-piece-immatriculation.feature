# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-piece-immatriculation @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-13 @certitude:law
Fonctionnalité: Pièce relative au véhicule

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), 3°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: L’auteur du recours préalable y joint la copie du certificat d’immatriculation ou, si le véhicule a été vendu, la déclaration de cession et l’accusé d’enregistrement, à peine d’irrecevabilité.

    Plan du scénario: la collectivité tient le recours pour recevable : le certificat d’immatriculation est joint
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Copie du certificat d’immatriculation | pièce jointe |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | rapo-piece-immatriculation.01 |

    Plan du scénario: la collectivité tient le recours pour recevable : le vendeur joint la déclaration de cession et son accusé d’enregistrement
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Déclaration de cession                | pièce jointe |
        | Accusé d’enregistrement de la cession | pièce jointe |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | rapo-piece-immatriculation.02 |

    Plan du scénario: la collectivité déclare le recours irrecevable : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Copie du certificat d’immatriculation | pièce non jointe |
        | Déclaration de cession                | <déclaration>    |
        | Accusé d’enregistrement de la cession | pièce non jointe |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .05 : sans aucune de ces pièces, le recours est déclaré irrecevable
      # .06 : la déclaration de cession est seule jointe et le recours est pourtant rejeté au fond
      Exemples:
        | cas                           | situation                                   | déclaration      |
        | rapo-piece-immatriculation.05 | sans aucune de ces pièces…                  | pièce non jointe |
        | rapo-piece-immatriculation.06 | la déclaration de cession est seule jointe… | pièce jointe     |
