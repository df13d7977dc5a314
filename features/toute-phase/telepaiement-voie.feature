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

    Plan du scénario: le redevable paie le forfait : <situation>
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | <moyen> |
        | Voie              | <voie>  |
      Alors <issue>

      # pourquoi : la règle est respectée
      Exemples:
        | cas                  | situation                                    | moyen                                    | voie          | issue                                          |
        | telepaiement-voie.01 | le forfait est télépayé par internet         | Paiement par internet ou par application | Internet      | l’ANTAI prend en compte le paiement du forfait |
        | telepaiement-voie.02 | le forfait est télépayé par le serveur vocal | Paiement par serveur vocal               | Serveur vocal | l’ANTAI prend en compte le paiement du forfait |

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                  | situation                                                                      | moyen                                    | voie          | issue                                               |
        | telepaiement-voie.03 | faute à éviter : un télépaiement par internet est annoncé sur le serveur vocal | Paiement par internet ou par application | Serveur vocal | l’ANTAI refuse d’enregistrer le paiement du forfait |
        | telepaiement-voie.04 | faute à éviter : un télépaiement par serveur vocal est annoncé par courrier    | Paiement par serveur vocal               | Courrier      | l’ANTAI refuse d’enregistrer le paiement du forfait |

      # pourquoi : la règle ne s’applique pas : un chèque, qui n’est pas un télépaiement, arrive par courrier
      Exemples:
        | cas                  | situation            | moyen                                   | voie     | issue                                          |
        | telepaiement-voie.05 | le cas dit ci-dessus | Chèque adressé au centre d’encaissement | Courrier | l’ANTAI prend en compte le paiement du forfait |
