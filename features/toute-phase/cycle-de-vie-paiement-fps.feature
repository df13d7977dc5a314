# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-fps
Fonctionnalité: Cycle de vie — Paiement du forfait

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Paiement du forfait » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand le redevable paie le forfait le 22 avril 2025 :
        | Date du paiement | 22 avril 2025 |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.01 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le forfait le 17 février 2026 :
        | Date du paiement | 17 février 2026 |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.02 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le redevable paie le forfait le 6 mai 2025 :
        | Date du paiement | 6 mai 2025 |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.03 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a signalé à l’ANTAI que le forfait est impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le redevable paie le forfait le <paiement> :
        | Date du paiement | <paiement> |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          | situation                                 | paiement        |
        | cycle-de-vie-paiement-fps.05 | aucune contestation, avertissement envoyé | 19 février 2026 |
        | cycle-de-vie-paiement-fps.11 | aucune contestation, prescrit             | 19 février 2030 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : aucune contestation, titre payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Quand le redevable paie le forfait le 10 juillet 2025 :
        | Date du paiement | 10 juillet 2025 |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.08 |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: l’ANTAI refuse le message : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le redevable paie le forfait le 6 novembre 2025 :
        | Date du paiement | 6 novembre 2025 |
      Alors l’ANTAI refuse le message

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.09 |
