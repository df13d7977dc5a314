# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-message-fps
Fonctionnalité: Acheminement — Message FPS (création/ modification/ annulation) en cycle complet

  Règles déduites de la description de l’échange.

  Règle: Le message « Création du FPS » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <voie>
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> la transmission du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.01 | Liaison électronique authentifiée         | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | voie                                      | issue                |
        | routage-message-fps.02 | Courrier                                  | refuse d’enregistrer |
        | routage-message-fps.19 | Serveur vocal                             | refuse d’enregistrer |
        | routage-message-fps.20 | Guichet                                   | refuse d’enregistrer |
        | routage-message-fps.21 | Papier                                    | refuse d’enregistrer |
        | routage-message-fps.22 | Lettre recommandée avec avis de réception | refuse d’enregistrer |
        | routage-message-fps.23 | Voie postale                              | refuse d’enregistrer |

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : envoyé par le tribunal
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.03 |

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la transmission du forfait : en cycle partiel
      Étant donné une collectivité en cycle partiel
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse d’enregistrer la transmission du forfait

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    |
        | routage-message-fps.04 |

    @regle:routing-message-fps.creation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : envoi par une voie admise
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    |
        | routage-message-fps.13 |

    @regle:routing-message-fps.creation @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la transmission du forfait : adressé à la collectivité
      Étant donné une collectivité en cycle complet
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer la transmission du forfait

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    |
        | routage-message-fps.16 |
