# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-rapo-decision
Fonctionnalité: Contenu — Décision sur le recours préalable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 23 mai 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 24 mai 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 6 juin 2025

  Règle: Le message « Décision sur le recours » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-rapo.decision @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-13 @source:cgct-r2333-120-14 @certitude:law
    Plan du scénario: la collectivité se prononce sur le recours préalable : toutes les mentions obligatoires
      Quand la collectivité se prononce sur le recours préalable le 16 juin 2025
      Alors le système de la collectivité y donne suite :
        | Numéro de l’avis de paiement       | mention présente |
        | Sens de la décision sur le recours | mention présente |
        | Date de la décision                | mention présente |
        | Date d’envoi                       | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                      |
        | contenu-rapo-decision.01 |
