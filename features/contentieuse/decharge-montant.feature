# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decharge-montant @phase:contentieuse @role:ccsp @niveau:recommande @genre:amount @consequence:interdiction @source:tsp-site @certitude:inferred
Fonctionnalité: Montant annulé par une décharge

  Droit : Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 19 juin 2025
    Et que le tribunal a communiqué la requête à la collectivité le 4 juillet 2025

  Règle: La décision qui décharge le requérant, en tout ou en partie, dit une somme annulée supérieure à zéro.

    Plan du scénario: le tribunal notifie au requérant une décharge partielle : <situation>
      Quand le tribunal notifie au requérant une décharge partielle le 2 septembre 2025 :
        | Montant annulé | <montant> |
      Alors <issue>

      # pourquoi : de part et d’autre de la limite
      Exemples:
        | cas | situation                     | montant | issue                                        |
        | .01 | la décharge annule un centime | 0,01 €  | le tribunal notifie sa décision au requérant |
        | .06 | à la limite                   | 0,00 €  | le système du tribunal s’y oppose            |

    Plan du scénario: le tribunal notifie au requérant une décharge totale : <situation>
      Quand le tribunal notifie au requérant une décharge totale le 2 septembre 2025 :
        | Montant annulé | <montant> |
      Alors <issue>

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      Exemples:
        | cas | situation                 | montant | issue                                        |
        | .02 | la décharge n’annule rien | 0,00 €  | le système du tribunal s’y oppose            |
        | .03 | la décharge annule 35 €   | 35,00 € | le tribunal notifie sa décision au requérant |

    Plan du scénario: le tribunal notifie sa décision au requérant : la requête est rejetée
      Quand le tribunal notifie au requérant le rejet de sa requête le 2 septembre 2025 :
        | Montant annulé | 0,00 € |
      Alors le tribunal notifie sa décision au requérant

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                 |
        | decharge-montant.04 |
