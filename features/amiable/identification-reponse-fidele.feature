# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:identification-reponse-fidele @phase:amiable @role:antai @niveau:recommande @genre:correlation @consequence:rejet @source:arrete-2018-05-14-service-fps-antai @certitude:inferred
Fonctionnalité: Réponse fidèle à la question

  Droit : Arrêté du 14 mai 2018 (Traitement « Service FPS-ANTAI »), visas.
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 7 janvier 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 7 janvier 2025

  Règle: L’ANTAI ne retient que la réponse qui porte sur la plaque qu’elle a demandée.

    Plan du scénario: le fichier des immatriculations répond à l’ANTAI : <situation>
      Quand le fichier des immatriculations répond à l’ANTAI le 7 janvier 2025 :
        | Numéro d’immatriculation | <numéro> |
      Alors l’ANTAI <issue> la réponse du fichier des immatriculations

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      Exemples:
        | cas | situation                                               | numéro    | issue                |
        | .01 | la réponse porte sur la plaque demandée                 | AA-123-AA | prend en compte      |
        | .02 | à éviter : une réponse sur une autre plaque est retenue | AA-132-AA | refuse d’enregistrer |
