# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-demande-vehicule-vole
Fonctionnalité: Contenu — Demande sur un véhicule volé

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Question véhicule volé » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.interrogation-vehicules-voles @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI interroge le fichier des véhicules volés : toutes les mentions obligatoires
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des véhicules volés :
        | Numéro de l’avis de paiement | mention présente |
        | Numéro d’immatriculation     | mention présente |
        | Date et heure du constat     | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              |
        | contenu-demande-vehicule-vole.01 |
