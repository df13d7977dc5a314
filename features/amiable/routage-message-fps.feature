# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-message-fps
Fonctionnalité: Acheminement — Message FPS (création/ modification/ annulation) en cycle complet

  Règles déduites de la description de l’échange.

  Règle: « Création du FPS » va de son émetteur à son destinataire, par une voie admise

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le message : <situation>
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Voie | Liaison électronique authentifiée |
      Alors l’ANTAI prend en compte le message

      # pourquoi : chaque voie admise
      Exemples:
        | cas                    | situation                         |
        | routage-message-fps.01 | Liaison électronique authentifiée |

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Voie | Courrier |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                    | situation |
        | routage-message-fps.02 | Courrier  |

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, un émetteur qui n’est pas le bon : <situation>
      Étant donné une collectivité en cycle complet
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                    | situation              |
        | routage-message-fps.03 | envoyé par le tribunal |

    @regle:routing-message-fps.creation @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse le message, une convention qui ne connaît pas cet échange : <situation>
      Étant donné une collectivité en cycle partiel
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors l’ANTAI refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                    | situation        |
        | routage-message-fps.04 | en cycle partiel |

    @regle:routing-message-fps.creation @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Alors la collectivité transmet le forfait à l’ANTAI :
        | Voie | Liaison électronique authentifiée |

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                    | situation |
        | routage-message-fps.13 | envoi     |

    @regle:routing-message-fps.creation @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: la collectivité refuse le message : <situation>
      Étant donné une collectivité en cycle complet
      Et qu'un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 16 juin 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                    | situation                 |
        | routage-message-fps.16 | adressé à la collectivité |
