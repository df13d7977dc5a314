# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-avis-paiement-rectificatif
Fonctionnalité: Contenu — Avis de paiement rectificatif

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 24 mai 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 24 mai 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 24 mai 2025

  Règle: Le message « Avis rectificatif » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-envoi-apa.rectificatif @role:antai @niveau:obligatoire @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : toutes les mentions obligatoires
      Quand la collectivité fait modifier le forfait par l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Nom de la collectivité             | mention présente |
        | Autorité dont relève l’agent       | mention présente |
        | Coordonnées de l’autorité          | mention présente |
        | Numéro d’identification de l’agent | mention présente |
        | Date et heure du constat           | mention présente |
        | Lieu du constat                    | mention présente |
        | Numéro d’immatriculation           | mention présente |
        | Marque du véhicule                 | mention présente |
        | Identité du redevable              | mention présente |
        | Adresse du redevable               | mention présente |
        | Date de réception du recours       | mention présente |
        | Date d’établissement de l’avis     | mention présente |
        | Montant rectifié                   | mention présente |
        | Numéro de l’avis de paiement       | mention présente |
        | Date d’envoi                       | mention présente |
        | Service à payer                    | mention présente |
        | Moyens de paiement                 | mention présente |
        | Date limite de paiement            | mention présente |
        | Avertissement sur la majoration    | mention présente |
        | Voies et délais de recours         | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                                   |
        | contenu-avis-paiement-rectificatif.01 |
