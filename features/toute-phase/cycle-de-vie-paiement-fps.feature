# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-fps
Fonctionnalité: Cycle de vie — Paiement du forfait

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’événement « Paiement du forfait » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: le dossier est dans l’état « Payé » : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le redevable paie le forfait le <paiement du FPS> :
        | Montant payé | 35,00 € |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « Payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          | situation                        | paiement du FPS   |
        | cycle-de-vie-paiement-fps.04 | aucune contestation, avis envoyé | 15 septembre 2025 |
        | cycle-de-vie-paiement-fps.06 | notifié                          | 16 octobre 2025   |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: le dossier est dans l’état « … » : <montant dû>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû | <montant dû> |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse>
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que le redevable a payé le forfait le <paiement> :
        | Montant payé | <montant payé> |
      Quand le redevable paie le forfait 15 jours plus tard :
        | Montant payé | <montant payé> |
      Alors l’ANTAI prend en compte le paiement du forfait
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      # .12 : aucune contestation, payé en partie
      # .13 : payé en partie
      Exemples:
        | cas | montant dû | création   | réponse    | montant payé | paiement   | état           |
        | .12 | 35,00 €    | 09/04/2024 | 12/04/2024 | 20,00 €      | 06/05/2024 | Payé           |
        | .13 | 380,00 €   | 10/09/2024 | 12/09/2024 | 30,00 €      | 16/10/2024 | Payé en partie |

    @regle:transition-paiement-fps @role:antai @niveau:obligatoire @source:cgct-l2333-87 @source:idcite-a60262 @source:cartographies @certitude:case-law
    Plan du scénario: le dossier est dans l’état « Payé en partie » : remis deux fois : Payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand le redevable paie le forfait le 15 septembre 2025 :
        | Montant payé | 17,50 € |
      Alors l’ANTAI prend en compte le paiement du forfait
      Quand le même message parvient à nouveau le 16 septembre 2025
      Alors le dossier est dans l’état « Payé en partie »

      # pourquoi : un même envoi ne compte qu’une fois
      Exemples:
        | cas                          |
        | cycle-de-vie-paiement-fps.14 |
