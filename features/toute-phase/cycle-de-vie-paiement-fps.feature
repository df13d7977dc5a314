# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-fps
Fonctionnalité: Cycle de vie — Paiement du forfait

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Paiement du forfait » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand le redevable paie le forfait le 22 avril 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation          |
        | cycle-de-vie-paiement-fps.01 | transmis à l’ANTAI |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le forfait le 17 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-paiement-fps.02 | titre émis |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le redevable paie le forfait le 6 mai 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-paiement-fps.03 | abandonné |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: le dossier est dans l’état « Payé » : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le redevable paie le forfait le <paiement du FPS>
      Alors l’ANTAI prend en compte le message
      Et le dossier est dans l’état « Payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation   | paiement du FPS   |
        | cycle-de-vie-paiement-fps.04 | avis envoyé | 11 septembre 2025 |
        | cycle-de-vie-paiement-fps.06 | notifié     | 29 septembre 2025 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le redevable paie le forfait le 19 février 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation            |
        | cycle-de-vie-paiement-fps.05 | avertissement envoyé |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 4 mars 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 mars 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 5 mars 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 mars 2025
      Et que le redevable a payé le forfait le 8 mars 2025
      Quand le redevable paie le forfait le 8 mars 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-paiement-fps.07 | payé      |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : titre payé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Et que le redevable a payé le titre exécutoire le 18 mai 2026
      Quand le redevable paie le forfait le 18 mai 2026
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation  |
        | cycle-de-vie-paiement-fps.08 | titre payé |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le redevable paie le forfait le 6 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-paiement-fps.09 | averti    |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law @doute:D-18
    Plan du scénario: l’issue reste ouverte : impayé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 3 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 3 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
      Quand le redevable paie le forfait le 12 mai 2025
      Alors l’issue reste ouverte : « Paiement après trois mois et avant le titre »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation |
        | cycle-de-vie-paiement-fps.10 | impayé    |
