# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:content @famille:contenu-avertissement
Fonctionnalité: Contenu — Avertissement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 9 mars 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 9 mars 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 9 mars 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 9 mars 2025
    Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025

  Règle: Le message « Avertissement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-avertissement.avertissement @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cgppp-r2323-7 @certitude:law
    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : toutes les mentions obligatoires
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Nom de la collectivité                   | indiqué |
        | Date et heure du constat                 | indiqué |
        | Lieu du constat                          | indiqué |
        | Numéro d’immatriculation                 | indiqué |
        | Marque du véhicule                       | indiqué |
        | Numéro de l’avis de paiement             | indiqué |
        | Identité du redevable                    | indiqué |
        | Adresse du redevable                     | indiqué |
        | Montant restant dû                       | indiqué |
        | Montant de la majoration                 | indiqué |
        | Montant total du titre                   | indiqué |
        | Ordonnateur                              | indiqué |
        | Date du titre exécutoire                 | indiqué |
        | Comptable assignataire                   | indiqué |
        | Moyens de paiement                       | indiqué |
        | Voies et délais de recours               | indiqué |
        | Droit à la protection des données        | indiqué |
        | Preuve d’un paiement dans les trois mois | indiqué |
        | Référence du titre exécutoire            | indiqué |
        | Date d’envoi                             | indiqué |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                      | situation                        |
        | contenu-avertissement.01 | toutes les mentions obligatoires |
