# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:toute-phase @genre:content @famille:contenu-justificatif-paiement
Fonctionnalité: Contenu — Justificatif de paiement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 mai 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 31 mai 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 31 mai 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 31 mai 2025

  Règle: Le message « Justificatif de paiement » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-paiement.justificatif @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI remet un justificatif de paiement : toutes les mentions obligatoires
      Quand le redevable paie le forfait le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI remet un justificatif de paiement :
        | Numéro de l’avis de paiement | mention présente |
        | Montant payé                 | mention présente |
        | Date du paiement             | mention présente |
        | Moyen de paiement            | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              |
        | contenu-justificatif-paiement.01 |
