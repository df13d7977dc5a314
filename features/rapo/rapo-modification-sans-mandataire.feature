# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-modification-sans-mandataire @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:inferred
Fonctionnalité: Mandataire nommé à bon escient

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: La collectivité ne nomme un mandataire à l’ANTAI, pour l’avis rectificatif, que si un mandataire a formé le recours préalable.

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : le mandataire qui a formé le recours est nommé
      Étant donné que le recours préalable d’un mandataire du redevable est parvenu à la collectivité le 12 février 2025
      Et que la collectivité a accepté le recours préalable en partie le 21 février 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  |
        | rapo-modification-sans-mandataire.01 |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : <situation>
      Étant donné que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Qualité de l’auteur | <qualité>    |
        | Mandat              | pièce jointe |
      Et que la collectivité a accepté le recours préalable en partie le 21 février 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI

      # pourquoi : la règle est respectée
      # .02 : un mandat est joint au recours, que l’auteur signe comme titulaire
      Exemples:
        | cas | situation                          | qualité                                     |
        | .02 | un mandat est joint au recours…    | Titulaire du certificat d’immatriculation   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                          | qualité                                     |
        | .04 | autre valeur : qualité de l’auteur | Cotitulaire du certificat d’immatriculation |

    Plan du scénario: la collectivité fait modifier le forfait par l’ANTAI : le titulaire a formé lui-même le recours, et nul mandataire n’est nommé
      Étant donné que le recours préalable du redevable est parvenu à la collectivité le 12 février 2025 :
        | Qualité de l’auteur | Titulaire du certificat d’immatriculation |
      Et que la collectivité a accepté le recours préalable en partie le 21 février 2025 :
        | Montant rectifié | 20,00 € |
      Quand le calendrier atteint le 5 mars 2025
      Alors la collectivité fait modifier le forfait par l’ANTAI :
        | Identité du mandataire | mention absente |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                                  |
        | rapo-modification-sans-mandataire.03 |
