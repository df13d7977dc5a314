# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:content @famille:contenu-avertissement
Fonctionnalité: Contenu — Avertissement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 mars 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 mars 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 mars 2025
    Et que l’ANTAI a émis le titre exécutoire le 16 juin 2025

  Règle: Le message « Avertissement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-avertissement.avertissement @role:antai @niveau:obligatoire @source:cgppp-l2323-7-1 @source:cgppp-r2323-7 @certitude:law
    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : toutes les mentions obligatoires
      Quand le calendrier atteint le 16 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Nom de la collectivité                   | mention présente |
        | Date et heure du constat                 | mention présente |
        | Lieu du constat                          | mention présente |
        | Numéro d’immatriculation                 | mention présente |
        | Marque du véhicule                       | mention présente |
        | Numéro de l’avis de paiement             | mention présente |
        | Identité du redevable                    | mention présente |
        | Adresse du redevable                     | mention présente |
        | Montant restant dû                       | mention présente |
        | Montant de la majoration                 | mention présente |
        | Montant total du titre                   | mention présente |
        | Ordonnateur                              | mention présente |
        | Date du titre exécutoire                 | mention présente |
        | Comptable assignataire                   | mention présente |
        | Moyens de paiement                       | mention présente |
        | Voies et délais de recours               | mention présente |
        | Droit à la protection des données        | mention présente |
        | Preuve d’un paiement dans les trois mois | mention présente |
        | Référence du titre exécutoire            | mention présente |
        | Date d’envoi                             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                      |
        | contenu-avertissement.01 |
