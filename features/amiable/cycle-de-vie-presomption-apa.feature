# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-presomption-apa
Fonctionnalité: Cycle de vie — Présomption de réception de l’avis

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025

  Règle: L’échéance « Présomption de réception de l’avis » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-presomption-apa @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:fps-stationnement-fr @certitude:law-old
    Plan du scénario: le dossier est dans l’état « Notifié » : avis envoyé
      Quand le calendrier atteint le 15 septembre 2025 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Avis envoyé »
      Quand le calendrier atteint le 17 septembre 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                             |
        | cycle-de-vie-presomption-apa.01 |
