# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:routing @famille:routage-information-annulation-te
Fonctionnalité: Acheminement — Information sur une annulation totale ou partielle d’un TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Annulation d’un titre » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-information-annulation-te.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte l’information sur l’annulation du titre : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre

      # pourquoi : chaque voie admise
      Exemples:
        | cas                                  | situation | voie      |
        | routage-information-annulation-te.01 | interface | Interface |
        | routage-information-annulation-te.02 | portail   | Portail   |
        | routage-information-annulation-te.03 | papier    | Papier    |

    @regle:routing-information-annulation-te.information @role:antai @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’information sur l’annulation du titre : envoyé par la collectivité
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025 :
        | Émetteur | la collectivité |
      Alors l’ANTAI refuse d’enregistrer l’information sur l’annulation du titre

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                                  |
        | routage-information-annulation-te.05 |

    @regle:routing-information-annulation-te.information @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : envoi par une voie admise
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                                  |
        | routage-information-annulation-te.06 |

    @regle:routing-information-annulation-te.information @role:ccsp @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal refuse d’enregistrer l’information sur l’annulation du titre : adressé au tribunal
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025 :
        | Destinataire | le tribunal |
      Alors le tribunal refuse d’enregistrer l’information sur l’annulation du titre

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                                  |
        | routage-information-annulation-te.07 |

    @regle:routing-information-annulation-te.information @role:antai @niveau:obligatoire @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte l’information sur l’annulation du titre : en deux fois
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a interrogé le fichier des immatriculations le 6 décembre 2024
      Et que le fichier des immatriculations a répondu à l’ANTAI le 6 décembre 2024
      Et que l’ANTAI a envoyé l’avis de paiement le 6 décembre 2024
      Et que l’ANTAI a émis le titre exécutoire le 13 mars 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 13 mars 2025
      Et que le tribunal a informé l’ANTAI de l’annulation du titre le 16 juin 2025 :
        | Montant annulé | 17,50 € |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juillet 2025 :
        | Montant annulé | 17,50 € |
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                                  |
        | routage-information-annulation-te.10 |

    @regle:routing-information-annulation-te.information @role:ccsp @niveau:recommande @source:cgct-r2333-120-60 @certitude:inferred
    Plan du scénario: le tribunal informe l’ANTAI de l’annulation du titre : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la requête du redevable est parvenue au tribunal le 2 avril 2025
      Et que le tribunal a communiqué la requête à la collectivité le 17 avril 2025
      Et que le tribunal a notifié au requérant une décharge totale le 16 juin 2025 :
        | Acte contesté | Titre exécutoire |
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Voie | Interface ou Portail ou Papier |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                                  |
        | routage-information-annulation-te.11 |
