# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:facture-unique @phase:amiable @role:antai @niveau:recommande @genre:cardinality @consequence:interdiction @source:gart @certitude:inferred
Fonctionnalité: Une facture par période

  Droit : Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 3 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 3 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 3 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 3 janvier 2025

  Règle: L’ANTAI ne facture qu’une fois chaque période.

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité une seule fois : chaque mois a sa facture
      Quand le calendrier atteint le 3 mars 2025
      Alors l’ANTAI facture les avis traités à la collectivité une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas               |
        | facture-unique.01 |
