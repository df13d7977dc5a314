# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-information-annulation
Fonctionnalité: Acheminement — Information relative au FPS pour annulation de ce FPS ou du TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Information d’annulation » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-information-annulation.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : <voie>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 19 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 19 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 19 février 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> la décision d’annulation

      # pourquoi : chaque voie admise
      Exemples:
        | cas | voie                                      | issue                |
        | .01 | Voie électronique                         | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas | voie                                      | issue                |
        | .02 | Courrier                                  | refuse d’enregistrer |
        | .06 | Serveur vocal                             | refuse d’enregistrer |
        | .07 | Guichet                                   | refuse d’enregistrer |
        | .08 | Papier                                    | refuse d’enregistrer |
        | .09 | Lettre recommandée avec avis de réception | refuse d’enregistrer |
        | .10 | Voie postale                              | refuse d’enregistrer |

    @regle:routing-information-annulation.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer la décision d’annulation : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 19 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 19 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 19 février 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer la décision d’annulation

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                               |
        | routage-information-annulation.03 |

    @regle:routing-information-annulation.information @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité transmet à l’ANTAI la décision d’annulation : envoi par une voie admise
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 mars 2025
      Et que la collectivité a rejeté le recours préalable le 13 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 7 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 6 juin 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                               |
        | routage-information-annulation.04 |

    @regle:routing-information-annulation.information @role:collectivite @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: la collectivité refuse d’enregistrer la décision d’annulation : adressé à la collectivité
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 18 février 2025
      Et que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que le recours préalable du redevable est parvenu à la collectivité le 3 mars 2025
      Et que la collectivité a rejeté le recours préalable le 13 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 7 avril 2025
      Et que le tribunal a notifié à la collectivité une décharge totale le 6 juin 2025
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juin 2025 :
        | Destinataire | la collectivité |
      Alors la collectivité refuse d’enregistrer la décision d’annulation

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                               |
        | routage-information-annulation.05 |

    @regle:routing-information-annulation.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-17-2 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte la décision d’annulation : en deux fois
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 19 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 19 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 19 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 19 février 2025
      Et que la collectivité a transmis à l’ANTAI la décision d’annulation le 16 juin 2025 :
        | Montant annulé | 17,50 € |
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 16 juillet 2025 :
        | Montant annulé | 17,50 € |
      Alors l’ANTAI prend en compte la décision d’annulation

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                               |
        | routage-information-annulation.11 |
