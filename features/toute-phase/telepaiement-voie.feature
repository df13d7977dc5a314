# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:telepaiement-voie @phase:toute-phase @role:antai @niveau:obligatoire @genre:correlation @consequence:rejet @source:arrete-2018-04-03-telepaiement @certitude:law
Fonctionnalité: Voie du télépaiement

  Droit : Arrêté du 3 avril 2018 (Traitement « Télépaiement du FPS »).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025

  Règle: Le télépaiement du forfait passe par internet ou par le serveur vocal interactif, selon le moyen de paiement déclaré.

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : le forfait est télépayé par internet
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | Paiement par internet ou par application |
        | Voie              | Internet                                 |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle est respectée
      Exemples:
        | cas                  |
        | telepaiement-voie.01 |

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : le forfait est télépayé par le serveur vocal
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | Paiement par serveur vocal |
        | Voie              | Serveur vocal              |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle est respectée
      Exemples:
        | cas                  |
        | telepaiement-voie.02 |

    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : faute à éviter : un télépaiement par internet est annoncé sur le serveur vocal
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | Paiement par internet ou par application |
        | Voie              | Serveur vocal                            |
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                  |
        | telepaiement-voie.03 |

    Plan du scénario: l’ANTAI refuse d’enregistrer le paiement du forfait : faute à éviter : un télépaiement par serveur vocal est annoncé par courrier
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | Paiement par serveur vocal |
        | Voie              | Courrier                   |
      Alors l’ANTAI refuse d’enregistrer le paiement du forfait

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                  |
        | telepaiement-voie.04 |

    Plan du scénario: l’ANTAI prend en compte le paiement du forfait : un chèque, qui n’est pas un télépaiement, arrive par courrier
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | Chèque adressé au centre d’encaissement |
        | Voie              | Courrier                                |
      Alors l’ANTAI prend en compte le paiement du forfait

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                  |
        | telepaiement-voie.05 |
