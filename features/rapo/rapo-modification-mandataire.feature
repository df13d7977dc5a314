# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-mandataire @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:obligation @source:cgct-r2333-120-14 @certitude:law
Fonctionnalité: Mandataire transmis à l’ANTAI

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1° ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025
    Et que le recours préalable d’un mandataire du redevable est parvenu à la collectivité le 12 février 2025
    Et que la collectivité a accepté le recours préalable en partie le 21 février 2025 :
      | Montant rectifié | 20,00 € |

  Règle: La collectivité transmet à l’ANTAI l’identité du mandataire qui a formé le recours préalable, pour l’avis rectificatif.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : l’identité du mandataire est transmise
      Quand le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Identité du mandataire | mention présente |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             |
        | rapo-modification-mandataire.01 |
