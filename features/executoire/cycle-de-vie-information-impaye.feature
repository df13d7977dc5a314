# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-information-impaye
Fonctionnalité: Cycle de vie — Information sur le forfait impayé

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Information sur le forfait impayé » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 22 avril 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation          |
        | cycle-de-vie-information-impaye.01 | transmis à l’ANTAI |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Impayé » : impayé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Alors l’ANTAI prend en compte le message
      Et le dossier est dans l’état « Impayé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-information-impaye.02 | impayé    |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation  |
        | cycle-de-vie-information-impaye.03 | titre émis |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-information-impaye.04 | abandonné |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse immatriculation>
      Et que l’ANTAI a envoyé l’avis de paiement le <réponse immatriculation>
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le <FPS impayé>
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation   | création du FPS  | réponse immatriculation | FPS impayé        |
        | cycle-de-vie-information-impaye.05 | avis envoyé | 8 septembre 2025 | 11 septembre 2025       | 11 septembre 2025 |
        | cycle-de-vie-information-impaye.07 | notifié     | 8 septembre 2025 | 11 septembre 2025       | 29 septembre 2025 |
        | cycle-de-vie-information-impaye.11 | impayé      | 3 février 2025   | 6 février 2025          | 12 mai 2025       |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation            |
        | cycle-de-vie-information-impaye.06 | avertissement envoyé |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-information-impaye.08 | payé      |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation  |
        | cycle-de-vie-information-impaye.09 | titre payé |

    @regle:transition-information-impaye @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand la collectivité signale à l’ANTAI que le forfait est impayé le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                | situation |
        | cycle-de-vie-information-impaye.10 | averti    |
