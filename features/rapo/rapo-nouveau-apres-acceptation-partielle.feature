# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-nouveau-apres-acceptation-partielle @phase:rapo @role:collectivite @niveau:obligatoire @genre:not-succession @consequence:decision @source:tsp-site @certitude:inferred
Fonctionnalité: Nouveau recours après une acceptation partielle

  Droit : Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence), jurisprudence.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 10 février 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 22 février 2025
    Et que la collectivité a accusé réception du recours préalable le 22 février 2025
    Et que la collectivité a accepté le recours préalable en partie le 4 mars 2025

  Règle: L’autorité déclare irrecevable le nouveau recours préalable formé après l’acceptation partielle du premier, l’avis rectificatif se contestant directement devant la juridiction.

    Plan du scénario: la collectivité déclare le recours irrecevable : le nouveau recours est déclaré irrecevable
      Quand le recours préalable du redevable parvient à la collectivité le 20 mars 2025
      Alors la collectivité prend en compte le message
      Quand la collectivité se prononce sur le recours préalable le 30 mars 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                         | situation                                  |
        | rapo-nouveau-apres-acceptation-partielle.01 | le nouveau recours est déclaré irrecevable |
