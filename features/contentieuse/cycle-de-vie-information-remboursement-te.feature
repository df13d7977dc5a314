# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-information-remboursement-te
Fonctionnalité: Cycle de vie — Information sur le remboursement du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Information sur le remboursement du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-information-remboursement-te @role:dgfip @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: la DGFiP refuse le message : <situation>
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le <info remboursement titre>
      Alors la DGFiP refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                          | situation                                 | info remboursement titre |
        | cycle-de-vie-information-remboursement-te.01 | aucune contestation, titre émis           | 17 février 2026          |
        | cycle-de-vie-information-remboursement-te.04 | aucune contestation, avertissement envoyé | 19 février 2026          |
        | cycle-de-vie-information-remboursement-te.05 | aucune contestation, prescrit             | 19 février 2030          |

    @regle:transition-information-remboursement-te @role:dgfip @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: la DGFiP refuse le message : aucune contestation, recouvrement forcé
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que la DGFiP a engagé des poursuites le 4 mai 2026
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 4 mai 2026
      Alors la DGFiP refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                          | situation                               |
        | cycle-de-vie-information-remboursement-te.02 | aucune contestation, recouvrement forcé |

    @regle:transition-information-remboursement-te @role:dgfip @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: la DGFiP refuse le message : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 6 novembre 2025
      Alors la DGFiP refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                                          | situation |
        | cycle-de-vie-information-remboursement-te.03 | averti    |
