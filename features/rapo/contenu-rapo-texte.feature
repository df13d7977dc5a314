# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:rapo @genre:content @famille:contenu-rapo-texte
Fonctionnalité: Contenu — Texte du recours préalable

  Règles déduites de la liste des champs du message.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 juin 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 4 juin 2025

  Règle: Le message « Texte du recours » porte tous ses champs obligatoires, et chacun a la forme voulue.

    @regle:content-rapo.mise-a-disposition @role:collectivite @niveau:obligatoire @source:tsp-site @certitude:case-law
    Plan du scénario: la collectivité met le texte du recours préalable à la disposition de son auteur : toutes les mentions obligatoires
      Quand le recours préalable du redevable parvient à la collectivité le 16 juin 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Et le calendrier atteint le 16 juin 2025
      Alors la collectivité met le texte du recours préalable à la disposition de son auteur :
        | Numéro de l’avis de paiement | mention présente |
        | Texte du recours             | mention présente |

      # pourquoi : ce que le système envoie est complet
      Exemples:
        | cas                   |
        | contenu-rapo-texte.01 |
