# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-te
Fonctionnalité: Cycle de vie — Paiement du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Paiement du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : aucune contestation, titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026 :
        | Montant dû         | 60,00 € |
        | Montant restant dû | 60,00 € |
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le titre exécutoire le 4 mars 2026 :
        | Montant payé | <montant payé> |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         | montant payé | état                                         |
        | cycle-de-vie-paiement-te.03 | 85,00 €      | Titre émis ou Avertissement envoyé ou Averti |
        | cycle-de-vie-paiement-te.14 | 110,00 €     | Titre payé                                   |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : aucune contestation, avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026 :
        | Montant dû         | 60,00 € |
        | Montant restant dû | 60,00 € |
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le redevable paie le titre exécutoire le 23 février 2026 :
        | Montant payé | <montant payé> |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         | montant payé | état                 |
        | cycle-de-vie-paiement-te.06 | 85,00 €      | Avertissement envoyé |
        | cycle-de-vie-paiement-te.15 | 110,00 €     | Titre payé           |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le redevable paie le titre exécutoire le 21 novembre 2025 :
        | Montant payé | <montant payé> |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         | montant payé | état       |
        | cycle-de-vie-paiement-te.10 | 85,00 €      | Titre payé |
        | cycle-de-vie-paiement-te.17 | 68,00 €      | Averti     |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti » : remis deux fois : Titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026 :
        | Montant dû         | 60,00 € |
        | Montant restant dû | 60,00 € |
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le titre exécutoire le 4 mars 2026 :
        | Montant payé | 55,00 € |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Quand le même message parvient à nouveau le 5 mars 2026
      Alors le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : un même envoi ne compte qu’une fois
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.18 |
