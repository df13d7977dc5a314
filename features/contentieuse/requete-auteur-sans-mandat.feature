# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-auteur-sans-mandat @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:decision @source:ce-491026 @certitude:case-law
Fonctionnalité: Requête d’un tiers sans mandat

  Droit : Conseil d’État, n° 491026 (Qualité pour contester et mandat).
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction déclare irrecevable la requête d’une personne qui n’est ni redevable ni mandatée par le redevable, eût-elle payé le forfait.

    Plan du scénario: le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande : la requête est celle du titulaire
      Quand la requête du redevable parvient au tribunal le 10 mars 2025 :
        | Qualité de l’auteur | Titulaire du certificat d’immatriculation |
      Alors le tribunal prend en compte la requête
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le tribunal ne notifie pas au requérant l’irrecevabilité de sa demande

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | requete-auteur-sans-mandat.01 |

    Plan du scénario: le tribunal notifie au requérant l’irrecevabilité de sa demande : la requête d’un tiers sans mandat, eût-il payé, est déclarée irrecevable
      Quand la requête d’un tiers sans mandat parvient au tribunal le 10 mars 2025
      Alors le tribunal prend en compte la requête
      Quand le tribunal notifie sa décision au requérant le 20 mars 2025
      Alors le tribunal notifie au requérant l’irrecevabilité de sa demande

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           |
        | requete-auteur-sans-mandat.02 |
