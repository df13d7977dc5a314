# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-demande-flotte
Fonctionnalité: Contenu — Demande à un gestionnaire de flotte

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 16 juin 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 16 juin 2025

  Règle: Le message « Question flotte » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.interrogation-flotte @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI interroge le gestionnaire de flotte : toutes les mentions obligatoires
      Quand le fichier des immatriculations répond à l’ANTAI le 16 juin 2025 :
        | Identité du redevable | mention présente : nom de la personne morale |
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le gestionnaire de flotte :
        | Numéro de l’avis de paiement | mention présente |
        | Numéro d’immatriculation     | mention présente |
        | Date d’émission de l’avis    | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                       |
        | contenu-demande-flotte.01 |
