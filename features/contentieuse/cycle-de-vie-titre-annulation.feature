# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:transition @famille:cycle-de-vie-titre-annulation
Fonctionnalité: Cycle de vie — Émission du titre d’annulation

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Émission du titre d’annulation » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025 :
        | Montant dû | 35,00 € |
      Quand l’ANTAI émet un titre d’annulation le 29 août 2025 :
        | Montant annulé | 35,00 € |
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-titre-annulation.01 |

    @regle:transition-titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le système de l’ANTAI s’y oppose : aucune contestation, abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand l’ANTAI émet un titre d’annulation le 12 septembre 2025 :
        | Montant annulé | 35,00 € |
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              |
        | cycle-de-vie-titre-annulation.03 |

    @regle:transition-titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le système de l’ANTAI s’y oppose : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 8 septembre 2025 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 8 septembre 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 11 septembre 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 11 septembre 2025
      Quand l’ANTAI émet un titre d’annulation le <titre d’annulation> :
        | Montant annulé | 35,00 € |
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                              | situation                        | titre d’annulation |
        | cycle-de-vie-titre-annulation.04 | aucune contestation, avis envoyé | 12 septembre 2025  |
        | cycle-de-vie-titre-annulation.05 | notifié                          | 27 octobre 2025    |

    @regle:transition-titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI émet un titre d’annulation : averti
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024 :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 16 juin 2025
      Quand l’ANTAI émet un titre d’annulation le 17 juin 2025
      Alors le système de l’ANTAI y donne suite
      Et le dossier est dans l’état « Averti »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              |
        | cycle-de-vie-titre-annulation.07 |

    @regle:transition-titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : <montant> ; <titre>
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Montant de la majoration | 50,00 €  |
        | Montant total du titre   | 110,00 € |
      Quand l’ANTAI émet un titre d’annulation le <titre> :
        | Montant annulé | <montant> |
      Alors la DGFiP prend en compte le titre d’annulation
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet : aucune contestation, titre émis
      Exemples:
        | cas | montant  | titre      | état                                         |
        | .08 | 35,00 €  | 17/06/2026 | Titre émis ou Avertissement envoyé ou Averti |
        | .14 | 110,00 € | 17/06/2026 | Plus rien n’est dû                           |

      # pourquoi : l’état du dossier le permet : aucune contestation, avertissement envoyé
      Exemples:
        | cas | montant  | titre      | état                                         |
        | .12 | 35,00 €  | 20/02/2026 | Avertissement envoyé ou Titre émis ou Averti |
        | .15 | 110,00 € | 20/02/2026 | Plus rien n’est dû                           |

    @regle:transition-titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : aucune contestation, recouvrement forcé
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Montant de la majoration | 50,00 €  |
        | Montant total du titre   | 110,00 € |
      Et que la DGFiP a engagé des poursuites le 4 mai 2026
      Quand l’ANTAI émet un titre d’annulation le 1er septembre 2026 :
        | Montant annulé | <montant annulé> |
      Alors la DGFiP prend en compte le titre d’annulation
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              | montant annulé | état               |
        | cycle-de-vie-titre-annulation.09 | 35,00 €        | Recouvrement forcé |
        | cycle-de-vie-titre-annulation.16 | 110,00 €       | Plus rien n’est dû |

    @regle:transition-titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025 :
        | Montant de la majoration | 50,00 € |
        | Montant total du titre   | 85,00 € |
      Quand l’ANTAI émet un titre d’annulation le 6 mars 2026 :
        | Montant annulé | <montant annulé> |
      Alors la DGFiP prend en compte le titre d’annulation
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              | montant annulé | état                                         |
        | cycle-de-vie-titre-annulation.10 | 35,00 €        | Averti ou Titre émis ou Avertissement envoyé |
        | cycle-de-vie-titre-annulation.17 | 85,00 €        | Plus rien n’est dû                           |

    @regle:transition-titre-annulation @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le système de l’ANTAI s’y oppose : <création>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le <réponse>
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que le redevable a payé le forfait le <paiement> :
        | Montant payé | <montant> |
      Quand l’ANTAI émet un titre d’annulation le <titre> :
        | Montant annulé | 35,00 € |
      Alors le système de l’ANTAI s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      # .18 : aucune contestation, payé en partie
      # .19 : payé
      Exemples:
        | cas                              | création   | réponse    | montant | paiement   | titre      |
        | cycle-de-vie-titre-annulation.18 | 09/04/2024 | 12/04/2024 | 20,00 € | 06/05/2024 | 10/07/2024 |
        | cycle-de-vie-titre-annulation.19 | 14/02/2024 | 19/02/2024 | 35,00 € | 15/03/2024 | 10/04/2024 |

    @regle:transition-titre-annulation @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @source:cartographies @certitude:law
    Plan du scénario: le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti » : remis deux fois : Titre émis
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Montant de la majoration | 50,00 €  |
        | Montant total du titre   | 110,00 € |
      Quand l’ANTAI émet un titre d’annulation le 17 juin 2026 :
        | Montant annulé | 55,00 € |
      Alors la DGFiP prend en compte le titre d’annulation
      Quand le même message parvient à nouveau le 18 juin 2026
      Alors le dossier est dans l’état « Titre émis ou Avertissement envoyé ou Averti »

      # pourquoi : un même envoi ne compte qu’une fois
      Exemples:
        | cas                              |
        | cycle-de-vie-titre-annulation.20 |
