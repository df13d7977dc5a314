# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-renvoye @phase:rapo @role:collectivite @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Recours renvoyé à l’identique

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéa 6.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: L’autorité qui reçoit à nouveau, sous un autre identifiant, un recours préalable au contenu identique ne rend qu’une décision.

    Plan du scénario: la collectivité se prononce sur le recours préalable une seule fois : le recours reçu sous deux identifiants donne lieu à une décision
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Date d’envoi du recours | 12 février 2025 |
      Alors la collectivité prend en compte le recours préalable
      Quand le même contenu parvient sous un autre identifiant le 12 février 2025
      Et la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité se prononce sur le recours préalable une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas             |
        | rapo-renvoye.01 |
