# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-emission-te
Fonctionnalité: Cycle de vie — Émission du titre exécutoire

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Émission du titre exécutoire » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-emission-te @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         | situation                               | création   | jour atteint |
        | cycle-de-vie-emission-te.02 | aucune contestation, transmis à l’ANTAI | 22/04/2025 | 22/10/2025   |
        | cycle-de-vie-emission-te.03 | aucune contestation                     | 11/06/2025 | 11/12/2025   |

    @regle:transition-emission-te @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : aucune contestation, abandonné
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand le calendrier atteint le 5 novembre 2025
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         |
        | cycle-de-vie-emission-te.04 |

    @regle:transition-emission-te @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : <création>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le <question>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse>
      Et que l’ANTAI a envoyé l’avis de paiement le <envoi>
      Et que le redevable a payé le forfait le <paiement> :
        | Montant payé | 35,00 € |
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : l’état du dossier ne le permet pas
      # .05 : aucune contestation, payé
      # .06 : payé
      Exemples:
        | cas | création   | question   | réponse    | envoi      | paiement   | jour atteint |
        | .05 | 04/03/2025 | 05/03/2025 | 05/03/2025 | 06/03/2025 | 08/03/2025 | 07/09/2025   |
        | .06 | 14/02/2024 | 14/02/2024 | 19/02/2024 | 19/02/2024 | 15/03/2024 | 14/09/2024   |
