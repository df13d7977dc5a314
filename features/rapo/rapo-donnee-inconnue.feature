# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-donnee-inconnue @phase:rapo @role:collectivite @niveau:obligatoire @genre:robustness @consequence:obligation @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Recours portant une donnée inconnue

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), alinéas 2 à 5.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: L’autorité prend en compte le recours préalable dont le message porte une donnée qu’elle ne connaît pas.

    Plan du scénario: la collectivité accuse réception du recours préalable : le recours est reçu et la donnée inconnue ignorée
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours  | Procédé électronique indiqué sur l’avis |
        | Donnée inconnue du profil | reference-portail                       |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 22 février 2025
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                     |
        | rapo-donnee-inconnue.02 |
