# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-suites-du-paiement
Fonctionnalité: Cycle de vie — Justificatif et information du paiement

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Justificatif et information du paiement » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le paiement : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand l’ANTAI informe la collectivité du paiement le 22 avril 2025
      Alors la collectivité refuse d’enregistrer l’information sur le paiement

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-suites-du-paiement.01 |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le paiement : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand l’ANTAI informe la collectivité du paiement le 14 octobre 2025
      Alors la collectivité refuse d’enregistrer l’information sur le paiement

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-suites-du-paiement.03 |

    @regle:transition-suites-du-paiement @role:collectivite @niveau:obligatoire @consequence:rejet @source:cerema-guide-2015 @source:cartographies @certitude:secondary
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur le paiement : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand l’ANTAI informe la collectivité du paiement le 16 juin 2025
      Alors la collectivité refuse d’enregistrer l’information sur le paiement

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                |
        | cycle-de-vie-suites-du-paiement.09 |
