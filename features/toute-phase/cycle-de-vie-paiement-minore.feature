# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-minore
Fonctionnalité: Cycle de vie — Paiement du forfait minoré

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
    Et que la collectivité a offert un forfait minoré le 14 octobre 2025

  Règle: L’événement « Paiement du forfait minoré » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-minore @role:collectivite @niveau:recommande @source:cerema-guide-2015 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Payé ou Remboursé » : aucune contestation, forfait minoré ouvert
      Quand le redevable paie le forfait minoré le 15 octobre 2025
      Alors la collectivité prend en compte le paiement du forfait minoré
      Et le dossier est dans l’état « Payé ou Remboursé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                             |
        | cycle-de-vie-paiement-minore.12 |
