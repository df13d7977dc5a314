# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:amiable @genre:content @famille:contenu-demande-identification
Fonctionnalité: Contenu — Demande d’identification du redevable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Le message « Question immatriculation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-identification-redevable.interrogation-immatriculation @role:antai @niveau:obligatoire @source:cartographies @certitude:stated
    Plan du scénario: l’ANTAI interroge le fichier des immatriculations : toutes les mentions obligatoires
      Quand la collectivité transmet le forfait à l’ANTAI le 16 juin 2025
      Et le calendrier atteint le 16 juin 2025
      Alors l’ANTAI interroge le fichier des immatriculations :
        | Numéro de l’avis de paiement | mention présente |
        | Numéro d’immatriculation     | mention présente |
        | Marque du véhicule           | mention présente |
        | Date d’émission de l’avis    | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                               |
        | contenu-demande-identification.01 |
