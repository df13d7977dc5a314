# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:telepaiement-voie @phase:toute-phase @role:antai @niveau:recommande @genre:correlation @consequence:rejet @source:arrete-2018-04-03-telepaiement @certitude:inferred
Fonctionnalité: Voie du télépaiement

  Droit : Arrêté du 3 avril 2018 (Traitement « Télépaiement du FPS »).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025

  Règle: Le télépaiement du forfait passe par internet ou par le serveur vocal interactif, selon le moyen de paiement déclaré.

    Plan du scénario: le redevable paie le forfait : <moyen> ; <voie>
      Quand le redevable paie le forfait le 10 février 2025 :
        | Moyen de paiement | <moyen> |
        | Voie              | <voie>  |
      Alors l’ANTAI <issue> le paiement du forfait

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      # .01 : le forfait est télépayé par internet
      # .02 : le forfait est télépayé par le serveur vocal
      # .03 : un télépaiement par internet est annoncé sur le serveur vocal
      # .04 : un télépaiement par serveur vocal est annoncé par courrier
      # .05 : un chèque, qui n’est pas un télépaiement, arrive par courrier
      Exemples:
        | cas | moyen                                    | voie          | issue                |
        | .01 | Paiement par internet ou par application | Internet      | prend en compte      |
        | .02 | Paiement par serveur vocal               | Serveur vocal | prend en compte      |
        | .03 | Paiement par internet ou par application | Serveur vocal | refuse d’enregistrer |
        | .04 | Paiement par serveur vocal               | Courrier      | refuse d’enregistrer |
        | .05 | Chèque adressé au centre d’encaissement  | Courrier      | prend en compte      |
