# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:routing @famille:routage-envoi-apa
Fonctionnalité: Acheminement — Envoi d’un APA/ e-APA

  Règles déduites de la description de l’échange.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Envoi de l’avis » va de son émetteur à son destinataire, par une voie admise.

    @regle:routing-envoi-apa.envoi @role:antai @niveau:obligatoire @source:antai-site @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI envoie l’avis de paiement : envoi par une voie admise
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI envoie l’avis de paiement

      # pourquoi : la voie de ce que le système envoie
      Exemples:
        | cas                  |
        | routage-envoi-apa.01 |

    @regle:routing-envoi-apa.envoi @role:antai @niveau:obligatoire @consequence:rejet @source:antai-site @source:cgct-r2333-120-10 @certitude:inferred
    Plan du scénario: l’ANTAI refuse d’enregistrer l’avis de paiement : adressé à l’ANTAI
      Étant donné que le fichier des immatriculations a répondu à l’ANTAI le 16 juin 2025
      Quand l’ANTAI envoie l’avis de paiement le 16 juin 2025 :
        | Destinataire | l’ANTAI |
      Alors l’ANTAI refuse d’enregistrer l’avis de paiement

      # pourquoi : un destinataire qui n’est pas le bon
      Exemples:
        | cas                  |
        | routage-envoi-apa.03 |
