# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-avis-paiement
Fonctionnalité: Contenu — Avis de paiement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Envoi de l’avis » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-envoi-apa.envoi @role:antai @niveau:obligatoire @source:cgct-r2333-120-4 @source:cartographies @certitude:law
    Plan du scénario: l’ANTAI envoie l’avis de paiement : toutes les mentions obligatoires
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI envoie l’avis de paiement :
        | Nom de la collectivité                     | indiqué |
        | Autorité dont relève l’agent               | indiqué |
        | Coordonnées de l’autorité                  | indiqué |
        | Numéro d’identification de l’agent         | indiqué |
        | Date et heure du constat                   | indiqué |
        | Lieu du constat                            | indiqué |
        | Numéro d’immatriculation                   | indiqué |
        | Marque du véhicule                         | indiqué |
        | Numéro de l’avis de paiement               | indiqué |
        | Date d’établissement de l’avis             | indiqué |
        | Montant déduit                             | indiqué |
        | Montant dû                                 | indiqué |
        | Fin d’effet du forfait                     | indiqué |
        | Service à payer                            | indiqué |
        | Moyens de paiement                         | indiqué |
        | Date limite de paiement                    | indiqué |
        | Avertissement sur la majoration            | indiqué |
        | Caractère obligatoire du recours préalable | indiqué |
        | Autorité à saisir du recours préalable     | indiqué |
        | Délai du recours préalable                 | indiqué |
        | Formes du recours préalable                | indiqué |
        | Valeur de l’avis de réception              | indiqué |
        | Effet du silence                           | indiqué |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                      | situation                        |
        | contenu-avis-paiement.01 | toutes les mentions obligatoires |
