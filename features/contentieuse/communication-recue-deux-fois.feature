# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:communication-recue-deux-fois @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-41 @certitude:inferred
Fonctionnalité: Communication reçue deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 27 décembre 2024
    Et que la collectivité a transmis le forfait à l’ANTAI le 28 décembre 2024
    Et que le recours préalable du redevable est parvenu à la collectivité le 10 janvier 2025
    Et que la collectivité a rejeté le recours préalable le 20 janvier 2025

  Règle: La collectivité qui reçoit deux fois la même communication ne produit qu’un mémoire en défense.

    Plan du scénario: la collectivité dépose son mémoire en défense une seule fois : remise deux fois, la communication vaut un mémoire
      Quand le tribunal communique la requête à la collectivité le 14 février 2025
      Alors la collectivité prend en compte la communication de la requête
      Quand le même message parvient à nouveau le 14 février 2025
      Et la collectivité dépose son mémoire en défense le 24 février 2025
      Alors la collectivité dépose son mémoire en défense une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | communication-recue-deux-fois.01 |
