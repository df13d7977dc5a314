# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:transition @famille:cycle-de-vie-transmission
Fonctionnalité: Cycle de vie — Création du message FPS

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Création du message FPS » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.01 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : aucune contestation, abandonné
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 23 avril 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI qu’il ne connaît pas de redevable le 23 avril 2025
      Et que l’ANTAI a abandonné l’envoi de l’avis le 6 mai 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 mai 2025
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.04 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 3 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand la collectivité transmet le forfait à l’ANTAI le <création du FPS 2>
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas | situation                        | création du FPS | création du FPS 2 |
        | .05 | aucune contestation, avis envoyé | 08/09/2025      | 11/09/2025        |
        | .07 | notifié                          | 08/09/2025      | 01/10/2025        |
        | .21 | impayé                           | 03/02/2025      | 15/05/2025        |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait quand la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI 5 jours plus tard
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que l’ANTAI a émis le titre exécutoire le <émission>
      Et que l’ANTAI a adressé l’avertissement au redevable 2 jours plus tard
      Quand la collectivité transmet le forfait à l’ANTAI le <création du FPS 2>
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas | situation            | création du FPS | émission   | création du FPS 2 |
        | .10 | averti               | 05/06/2025      | 14/10/2025 | 06/11/2025        |
        | .20 | avertissement envoyé | 02/07/2025      | 18/11/2025 | 20/11/2025        |
        | .22 | prescrit             | 02/07/2025      | 18/11/2025 | 20/11/2029        |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : aucune contestation, constaté
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors le système de la collectivité y donne suite
      Et le dossier est dans l’état « Transmis à l’ANTAI »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.11 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, transmis à l’ANTAI
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 22 avril 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 22 avril 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 22 avril 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.12 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, payé
      Étant donné une collectivité en cycle complet :
        | Fenêtre du forfait minoré, en heures | 72 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 juin 2025
      Et que la collectivité a offert un forfait minoré le 14 juin 2025
      Et que le redevable a payé le forfait minoré le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.16 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, plus rien n’est dû
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 11 juin 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 11 juin 2025
      Et que la collectivité a retiré le forfait le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.17 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : titre émis
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 2 juillet 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 2 juillet 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 7 juillet 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 7 juillet 2025
      Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 18 novembre 2025
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.19 |

    @regle:transition-transmission @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: le système de la collectivité s’y oppose : aucune contestation, forfait minoré ouvert
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 octobre 2025
      Et que la collectivité a offert un forfait minoré le 14 octobre 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 14 octobre 2025
      Alors le système de la collectivité s’y oppose
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.23 |

    @regle:transition-transmission @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : titre payé
      Étant donné une collectivité en cycle complet
      Et que la collectivité a transmis le forfait à l’ANTAI le 18 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 18 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 24 juin 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 26 juin 2025
      Et que le redevable a payé le titre exécutoire le 10 juillet 2025
      Et que l’ANTAI a informé la collectivité du paiement le 11 juillet 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 15 juillet 2025
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                          |
        | cycle-de-vie-transmission.24 |
