# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:transition @famille:cycle-de-vie-paiement-te
Fonctionnalité: Cycle de vie — Paiement du titre

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Paiement du titre » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti » : aucune contestation, titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le titre exécutoire le 4 mars 2026
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.03 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Avertissement envoyé » : aucune contestation, avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le redevable paie le titre exécutoire le 23 février 2026
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Avertissement envoyé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.06 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre payé » : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le redevable paie le titre exécutoire le 21 novembre 2025
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.10 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre payé » : aucune contestation, titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Quand le redevable paie le titre exécutoire le 4 mars 2026 :
        | Montant payé | 110,00 € |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.14 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre payé » : aucune contestation, avertissement envoyé
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026
      Et que l’ANTAI a adressé l’avertissement au redevable le 19 février 2026
      Quand le redevable paie le titre exécutoire le 23 février 2026 :
        | Montant payé | 110,00 € |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.15 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Averti » : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 5 juin 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 5 juin 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 juin 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 juin 2025
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 16 octobre 2025
      Quand le redevable paie le titre exécutoire le 21 novembre 2025 :
        | Montant payé | 68,00 € |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Averti »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                         |
        | cycle-de-vie-paiement-te.17 |

    @regle:transition-paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti » : remis deux fois : Titre émis
      Étant donné une collectivité en cycle partiel
      Et que la collectivité a informé l’ANTAI de l’impayé le 28 janvier 2026
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
