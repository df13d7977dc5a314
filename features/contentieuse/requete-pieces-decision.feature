# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-pieces-decision @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-31 @source:cgct-r2333-120-39 @certitude:law-old
Fonctionnalité: Pièces de la requête contre une décision

  Droit : Code général des collectivités territoriales, art. R2333-120-31 (Pièces jointes à la requête) ; Code général des collectivités territoriales, art. R2333-120-39 (Demande de régularisation).
  Certitude : lu dans une version peut-être dépassée du texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction déclare irrecevable la requête contre la décision sur le recours préalable à laquelle manquent, sans régularisation, la copie de l’avis, celle du recours ou celle de son accusé de réception.

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : les pièces sont jointes
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis                         | pièce jointe                                       |
        | Copie du recours préalable              | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation               |
        | requete-pieces-decision.01 | les pièces sont jointes |

    Plan du scénario: le tribunal notifie sa décision au requérant : la pièce qui manquait a été produite à la demande du greffe
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie du recours préalable              | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Alors le tribunal prend en compte le message
      Quand le tribunal demande au requérant de régulariser sa requête le 17 mars 2025
      Et la régularisation du requérant parvient au tribunal le 1er avril 2025
      Et le tribunal notifie sa décision au requérant le 11 avril 2025
      Alors le système du tribunal y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation                                                   |
        | requete-pieces-decision.02 | la pièce qui manquait a été produite à la demande du greffe |

    Plan du scénario: le tribunal notifie sa décision au requérant : faute de la pièce, la requête est déclarée irrecevable
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie du recours préalable              | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        | situation                                              |
        | requete-pieces-decision.03 | faute de la pièce, la requête est déclarée irrecevable |

    Plan du scénario: le tribunal ne notifie pas de décision au requérant : la requête vise un autre acte
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté | Titre exécutoire |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le tribunal ne notifie pas de décision au requérant :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                        | situation                     |
        | requete-pieces-decision.04 | la requête vise un autre acte |

    Plan du scénario: le tribunal notifie sa décision au requérant : faute à éviter : il manque la copie du recours préalable, et la requête est jugée au fond
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté                           | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis                         | pièce jointe                                       |
        | Copie de l’avis de réception du recours | pièce jointe                                       |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle serait enfreinte ; l’exemple : faute à éviter : il manque la copie du recours préalable, et la requête est jugée au fond
      Exemples:
        | cas                        | situation |
        | requete-pieces-decision.05 | l’exemple |

    Plan du scénario: le tribunal notifie sa décision au requérant : faute à éviter : il manque la copie de l’accusé de réception du recours, et la requête est jugée au fond
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Acte contesté              | Décision, même implicite, sur le recours préalable |
        | Copie de l’avis            | pièce jointe                                       |
        | Copie du recours préalable | pièce jointe                                       |
      Alors le tribunal prend en compte le message
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le système du tribunal y donne suite :
        | Sens de la décision de la juridiction | Irrecevabilité manifeste ou Désistement dont il est donné acte |

      # pourquoi : la règle serait enfreinte ; l’exemple : faute à éviter : il manque la copie de l’accusé de réception du recours, et la requête est jugée au fond
      Exemples:
        | cas                        | situation |
        | requete-pieces-decision.06 | l’exemple |
