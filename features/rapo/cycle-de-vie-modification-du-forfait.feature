# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:transition @famille:cycle-de-vie-modification-du-forfait
Fonctionnalité: Cycle de vie — Modification du message FPS

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
    Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025

  Règle: L’événement « Modification du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-modification-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre émis
      Quand la collectivité fait modifier le forfait par l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                     | situation                |
        | cycle-de-vie-modification-du-forfait.01 | renonciation, titre émis |

    @regle:transition-modification-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, avertissement envoyé
      Étant donné que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 20 novembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                     | situation                          |
        | cycle-de-vie-modification-du-forfait.02 | renonciation, avertissement envoyé |

    @regle:transition-modification-du-forfait @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-14 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse le message : renonciation, titre payé
      Étant donné que l’ANTAI a adressé l’avertissement au redevable le 20 novembre 2025
      Et que le redevable a payé le titre exécutoire le 10 décembre 2025
      Quand la collectivité fait modifier le forfait par l’ANTAI le 10 décembre 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                     | situation                |
        | cycle-de-vie-modification-du-forfait.03 | renonciation, titre payé |
