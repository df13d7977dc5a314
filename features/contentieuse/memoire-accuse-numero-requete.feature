# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-accuse-numero-requete @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-41 @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Numéro de la requête sur l’accusé du mémoire

  Droit : Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la requête du redevable est parvenue au tribunal le 10 mars 2025
    Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
      | Numéro de la requête | 25012345 |

  Règle: L’accusé de dépôt du mémoire en défense porte le numéro de la requête à laquelle le mémoire répond.

    Plan du scénario: le tribunal accuse réception du mémoire : l’accusé porte le numéro de la requête communiquée
      Quand la collectivité dépose son mémoire en défense le 14 avril 2025 :
        | Numéro de la requête | 25012345 |
      Et le calendrier atteint le 14 avril 2025
      Alors le tribunal accuse réception du mémoire :
        | Numéro de la requête | 25012345 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                              |
        | memoire-accuse-numero-requete.01 |
