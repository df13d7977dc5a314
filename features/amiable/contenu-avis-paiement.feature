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
        | Nom de la collectivité                     | mention présente |
        | Autorité dont relève l’agent               | mention présente |
        | Coordonnées de l’autorité                  | mention présente |
        | Numéro d’identification de l’agent         | mention présente |
        | Date et heure du constat                   | mention présente |
        | Lieu du constat                            | mention présente |
        | Numéro d’immatriculation                   | mention présente |
        | Marque du véhicule                         | mention présente |
        | Numéro de l’avis de paiement               | mention présente |
        | Date d’établissement de l’avis             | mention présente |
        | Montant déduit                             | mention présente |
        | Montant dû                                 | mention présente |
        | Fin d’effet du forfait                     | mention présente |
        | Service à payer                            | mention présente |
        | Moyens de paiement                         | mention présente |
        | Date limite de paiement                    | mention présente |
        | Avertissement sur la majoration            | mention présente |
        | Caractère obligatoire du recours préalable | mention présente |
        | Autorité à saisir du recours préalable     | mention présente |
        | Délai du recours préalable                 | mention présente |
        | Formes du recours préalable                | mention présente |
        | Valeur de l’avis de réception              | mention présente |
        | Effet du silence                           | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                      |
        | contenu-avis-paiement.01 |
