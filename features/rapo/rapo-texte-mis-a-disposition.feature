# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-texte-mis-a-disposition @phase:rapo @role:collectivite @niveau:obligatoire @genre:existence @consequence:obligation @source:tsp-site @certitude:case-law
Fonctionnalité: Mise à disposition du recours électronique

  Droit : Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence), jurisprudence.
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: La collectivité met à la disposition de son auteur le texte du recours préalable formé par voie électronique, faute de quoi elle ne peut opposer à sa requête l’absence de copie.

    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | <forme d’envoi du recours> |
      Alors la collectivité prend en compte le message
      Quand le calendrier atteint le <calendrier>
      Alors la collectivité <issue>

      # pourquoi : la règle est respectée ; l’exemple : le texte est remis à l’auteur, qui le joint à sa requête
      Exemples:
        | cas                             | situation | forme d’envoi du recours                  | calendrier | issue                                                                   |
        | rapo-texte-mis-a-disposition.01 | l’exemple | Procédé électronique indiqué sur l’avis   | 22/02/2025 | met le texte du recours préalable à la disposition de son auteur        |

      # pourquoi : la règle ne s’applique pas ; l’exemple : le recours a été formé par lettre recommandée
      Exemples:
        | cas                             | situation | forme d’envoi du recours                  | calendrier | issue                                                                   |
        | rapo-texte-mis-a-disposition.02 | l’exemple | Lettre recommandée avec avis de réception | 15/03/2025 | ne met pas le texte du recours préalable à la disposition de son auteur |
