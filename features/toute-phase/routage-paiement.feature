# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:routing @famille:routage-paiement
Fonctionnalité: Acheminement — Paiement d’un FPS ou d’un TE

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Justificatif de paiement » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-paiement.justificatif @role:antai @niveau:obligatoire @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI remet un justificatif de paiement : envoi par une voie admise
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI remet un justificatif de paiement

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                 |
        | routage-paiement.13 |

    @regle:routing-paiement.justificatif @role:antai @niveau:obligatoire @consequence:rejet @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer le justificatif de paiement : adressé à l’ANTAI
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Et que le redevable a payé le forfait le 16 juin 2025
      Quand l’ANTAI remet un justificatif de paiement le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer le justificatif de paiement

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                 |
        | routage-paiement.14 |

    @regle:routing-paiement.justificatif @role:antai @niveau:recommande @source:cartographies @certitude:inferred
    Plan du scénario: l’ANTAI remet un justificatif de paiement : envoi par une voie conseillée, qu’aucun texte lu n’impose
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI remet un justificatif de paiement :
        | Voie | Courrier ou Internet ou Serveur vocal ou Guichet |

      # pourquoi : la carte ou une page nomme cette voie, et aucun texte lu ne l’impose
      Exemples:
        | cas                 |
        | routage-paiement.21 |

  Règle: Le message « Paiement du FPS » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-paiement.paiement-fps @role:antai @niveau:obligatoire @source:idcite-a60262 @source:ce-427155 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025 :
        | Moyen de paiement | <moyen de paiement> |
        | Voie              | <voie>              |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                 | situation     | moyen de paiement                          | voie          |
        | routage-paiement.01 | courrier      | Chèque adressé au centre d’encaissement    | Courrier      |
        | routage-paiement.03 | serveur vocal | Paiement par serveur vocal                 | Serveur vocal |
        | routage-paiement.04 | guichet       | Paiement au guichet des finances publiques | Guichet       |

    @regle:routing-paiement.paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:idcite-a60262 @source:ce-427155 @certitude:inferred
    Plan du scénario: le redevable paie le forfait : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> le paiement du forfait

      # pourquoi : chaque voie admise
      Exemples:
        | cas                 | situation | voie      | issue                |
        | routage-paiement.02 | internet  | Internet  | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                 | situation | voie      | issue                |
        | routage-paiement.15 | télécopie | Télécopie | refuse d’enregistrer |

    @regle:routing-paiement.paiement-fps @role:antai @niveau:obligatoire @consequence:rejet @source:idcite-a60262 @source:ce-427155 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Quand le redevable paie le forfait le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                 |
        | routage-paiement.06 |

    @regle:routing-paiement.paiement-fps @role:antai @niveau:obligatoire @source:idcite-a60262 @source:ce-427155 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : en deux fois
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025
      Et que le redevable a payé le forfait le 16 juin 2025 :
        | Montant payé | 17,50 € |
      Quand le redevable paie le forfait le 16 juillet 2025 :
        | Montant payé | 17,50 € |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                 |
        | routage-paiement.18 |

  Règle: Le message « Paiement du titre » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-paiement.paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le paiement du titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 21 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 21 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 31 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 31 mai 2025
      Quand le redevable paie le titre exécutoire le 16 juin 2025 :
        | Moyen de paiement | <moyen de paiement> |
        | Voie              | <voie>              |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire

      # pourquoi : chaque voie admise
      Exemples:
        | cas                 | situation     | moyen de paiement                          | voie          |
        | routage-paiement.07 | courrier      | Chèque adressé au centre d’encaissement    | Courrier      |
        | routage-paiement.09 | serveur vocal | Paiement par serveur vocal                 | Serveur vocal |
        | routage-paiement.10 | guichet       | Paiement au guichet des finances publiques | Guichet       |

    @regle:routing-paiement.paiement-te @role:antai @niveau:obligatoire @consequence:rejet @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: le redevable paie le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 21 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 21 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 31 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 31 mai 2025
      Quand le redevable paie le titre exécutoire le 16 juin 2025 :
        | Voie | <voie> |
      Alors l’ANTAI <issue> le paiement du titre exécutoire

      # pourquoi : chaque voie admise
      Exemples:
        | cas                 | situation | voie      | issue                |
        | routage-paiement.08 | internet  | Internet  | prend en compte      |

      # pourquoi : une voie que rien n’admet
      Exemples:
        | cas                 | situation | voie      | issue                |
        | routage-paiement.16 | télécopie | Télécopie | refuse d’enregistrer |

    @regle:routing-paiement.paiement-te @role:antai @niveau:obligatoire @consequence:rejet @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du titre exécutoire : envoyé par le tribunal
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 21 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 21 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 31 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 31 mai 2025
      Quand le redevable paie le titre exécutoire le 16 juin 2025 :
        | Émetteur | le tribunal |
      Alors l’ANTAI refuse d’enregistrer le paiement du titre exécutoire

      # pourquoi : un émetteur qui n’est pas le bon
      Exemples:
        | cas                 |
        | routage-paiement.12 |

    @regle:routing-paiement.paiement-te @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: l’ANTAI prend en compte le paiement du titre exécutoire : en deux fois
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 21 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 21 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 21 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 21 février 2025
      Et que l’ANTAI a émis le titre exécutoire le 31 mai 2025
      Et que l’ANTAI a adressé l’avertissement au redevable le 31 mai 2025
      Et que le redevable a payé le titre exécutoire le 16 juin 2025 :
        | Montant payé | 42,50 € |
      Quand le redevable paie le titre exécutoire le 16 juillet 2025 :
        | Montant payé | 42,50 € |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire

      # pourquoi : qui prend la première partie prend la seconde
      Exemples:
        | cas                 |
        | routage-paiement.20 |
