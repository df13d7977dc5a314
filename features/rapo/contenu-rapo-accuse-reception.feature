# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-rapo-accuse-reception
Fonctionnalité: Contenu — Accusé de réception du recours préalable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025

  Règle: Le message « Accusé de réception » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-rapo.accuse-reception @role:collectivite @niveau:obligatoire @source:cgct-l2333-87 @source:cgct-r2333-120-13 @certitude:law
    Plan du scénario: la collectivité accuse réception du recours préalable : toutes les mentions obligatoires
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité accuse réception du recours préalable :
        | Numéro de l’avis de paiement | mention présente |
        | Date de réception            | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                              |
        | contenu-rapo-accuse-reception.01 |
