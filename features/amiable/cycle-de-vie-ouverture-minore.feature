# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-ouverture-minore
Fonctionnalité: Cycle de vie — Ouverture du forfait minoré

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025

  Règle: L’événement « Ouverture du forfait minoré » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-ouverture-minore @role:collectivite @niveau:recommande @source:fps-stationnement-fr @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Forfait minoré ouvert » : aucune contestation, constaté
      Quand la collectivité offre un forfait minoré le 22 avril 2025
      Alors la collectivité prend en compte l’offre du forfait minoré
      Et le dossier est dans l’état « Forfait minoré ouvert »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              |
        | cycle-de-vie-ouverture-minore.01 |
