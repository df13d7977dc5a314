# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-document-comptable
Fonctionnalité: Contenu — Document comptable pour remboursement

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 14 mai 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 15 mai 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 27 mai 2025
    Et que la collectivité a accepté le recours préalable en totalité le 6 juin 2025

  Règle: Le message « Document comptable » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-document-comptable.document @role:collectivite @niveau:obligatoire @source:cartographies @source:cerema-faq-2017 @certitude:stated
    Plan du scénario: la collectivité transmet le document comptable de remboursement : toutes les mentions obligatoires
      Quand la collectivité transmet le document comptable de remboursement le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Nature du document comptable | mention présente |
        | Numéro de l’avis de paiement | mention présente |
        | Montant remboursé            | mention présente |
        | Identité du redevable        | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                           |
        | contenu-document-comptable.01 |
