# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:contentieuse @genre:content @famille:contenu-demande-regularisation
Fonctionnalité: Contenu — Demande de régularisation

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 6 juin 2025

  Règle: Le message « Demande de régularisation » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-recours-requerant.demande-regularisation @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-39 @certitude:law
    Plan du scénario: le tribunal demande au requérant de régulariser sa requête : toutes les mentions obligatoires
      Quand le tribunal demande au requérant de régulariser sa requête le 16 juin 2025
      Alors le système du tribunal y donne suite :
        | Numéro de la requête    | mention présente |
        | Défaut signalé          | mention présente |
        | Délai de régularisation | mention présente |
        | Date d’envoi            | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                               |
        | contenu-demande-regularisation.01 |
