# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-abandon
Fonctionnalité: Cycle de vie — Abandon de l’envoi

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025

  Règle: L’événement « Abandon de l’envoi » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-abandon @role:antai @niveau:recommande @source:rennes-rapport-2024 @certitude:secondary
    Plan du scénario: le dossier est dans l’état « Abandonné » : aucune contestation, transmis à l’ANTAI
      Quand l’ANTAI abandonne l’envoi de l’avis le 2 mai 2025
      Alors l’ANTAI prend en compte l’abandon de l’envoi
      Et le dossier est dans l’état « Abandonné »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                     |
        | cycle-de-vie-abandon.01 |
