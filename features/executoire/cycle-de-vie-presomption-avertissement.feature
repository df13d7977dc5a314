# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-presomption-avertissement
Fonctionnalité: Cycle de vie — Présomption de réception de l’avertissement

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
    Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
    Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026

  Règle: L’échéance « Présomption de réception de l’avertissement » change l’état du dossier le jour venu, et pas avant.

    @regle:transition-presomption-avertissement @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:law
    Plan du scénario: le dossier est dans l’état « Averti » : avertissement envoyé
      Quand le calendrier atteint le 23 février 2026 à 23 h 59 min 59 s
      Alors le dossier est dans l’état « Avertissement envoyé »
      Quand le calendrier atteint le 25 février 2026 à 0 h
      Alors le dossier est dans l’état « Averti »

      # pourquoi : le dernier instant avant la date, puis la date
      Exemples:
        | cas                                       |
        | cycle-de-vie-presomption-avertissement.01 |
