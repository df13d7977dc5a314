# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-texte-mis-a-disposition @phase:rapo @role:collectivite @niveau:obligatoire @genre:existence @consequence:obligation @source:tsp-site @certitude:case-law
Fonctionnalité: Mise à disposition du recours électronique

  Droit : Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence), jurisprudence.
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: La collectivité met à la disposition de son auteur le texte du recours préalable formé par voie électronique, faute de quoi elle ne peut opposer à sa requête l’absence de copie.

    Plan du scénario: la collectivité met le texte du recours préalable à la disposition de son auteur : le recours vient d’être déposé
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |
      Alors la collectivité prend en compte le recours préalable
      Quand le calendrier atteint le 22 février 2025
      Alors la collectivité met le texte du recours préalable à la disposition de son auteur

      # pourquoi : la suite est attendue
      Exemples:
        | cas                             |
        | rapo-texte-mis-a-disposition.03 |
