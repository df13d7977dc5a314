# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-expose-motive @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-13 @certitude:law
Fonctionnalité: Exposé des faits et des moyens

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), 2°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: Le recours préalable qui n’expose ni faits ni moyens est reçu, puis déclaré irrecevable par l’autorité.

    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <exposé>
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Exposé des faits et moyens | <exposé> |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité <issue>

      # pourquoi : la règle est respectée
      # .01 : le recours expose ses faits et ses moyens
      # .03 : le recours sans exposé est déclaré irrecevable
      Exemples:
        | cas                   | exposé                       | issue                           |
        | rapo-expose-motive.01 | L’horodateur était en panne. | tient le recours pour recevable |
        | rapo-expose-motive.03 | mention absente              | déclare le recours irrecevable  |
