# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:routing @famille:routage-fps-impaye
Fonctionnalité: Acheminement — Information sur un FPS impayé (en cycle partiel)

  Règles déduites de la description de l’échange.

  Règle: Le message « FPS impayé » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-fps-impaye.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : <voie>
      Étant donné une collectivité en cycle partiel
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> l’information sur l’impayé

      # pourquoi : chaque voie admise
      Exemples:
        | cas                   | voie                                      | issue                |
        | routage-fps-impaye.01 | Voie électronique                         | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                   | voie                                      | issue                |
        | routage-fps-impaye.02 | Courrier                                  | refuse d’enregistrer |
        | routage-fps-impaye.07 | Serveur vocal                             | refuse d’enregistrer |
        | routage-fps-impaye.08 | Guichet                                   | refuse d’enregistrer |
        | routage-fps-impaye.09 | Papier                                    | refuse d’enregistrer |
        | routage-fps-impaye.10 | Lettre recommandée avec avis de réception | refuse d’enregistrer |
        | routage-fps-impaye.11 | Voie postale                              | refuse d’enregistrer |

    @regle:routing-fps-impaye.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : envoyé par le tribunal
      Étant donné une collectivité en cycle partiel
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                   |
        | routage-fps-impaye.03 |

    @regle:routing-fps-impaye.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’impayé : en cycle complet
      Étant donné une collectivité en cycle complet
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025
      Alors l’ANTAI refuse d’enregistrer l’information sur l’impayé

      # pourquoi : une convention qui ne connaît pas cet échange
      Exemples:
        | cas                   |
        | routage-fps-impaye.04 |

    @regle:routing-fps-impaye.information @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : envoi par une voie admise
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mars 2025
      Quand l’agent pose l’avis de paiement sur le véhicule le 15 mars 2025
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité informe l’ANTAI de l’impayé

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                   |
        | routage-fps-impaye.05 |

    @regle:routing-fps-impaye.information @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer l’information sur l’impayé : adressé à la collectivité
      Étant donné une collectivité en cycle partiel
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 15 mars 2025
      Et que l’agent a posé l’avis de paiement sur le véhicule le 15 mars 2025
      Quand la collectivité informe l’ANTAI de l’impayé le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer l’information sur l’impayé

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                   |
        | routage-fps-impaye.06 |
