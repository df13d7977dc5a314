# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-requete-jugee @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-44 @source:cgct-r2333-120-60 @certitude:inferred
Fonctionnalité: Mémoire en réponse à la requête pendante

  Droit : Code général des collectivités territoriales, art. R2333-120-44 (Mémoire en défense), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 5 février 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que le recours préalable du redevable est parvenu à la collectivité le 18 février 2025
    Et que la collectivité a rejeté le recours préalable le 28 février 2025

  Règle: La collectivité à qui une nouvelle requête est communiquée après le jugement d’une autre ne répond pas à celle qui est jugée.

    Plan du scénario: la collectivité dépose son mémoire en défense : <numéro de la requête> ; <numéro de la requête 2>
      Étant donné que le tribunal a communiqué la requête à la collectivité le 25 mars 2025 :
        | Numéro de la requête | <numéro de la requête>                             |
        | Acte contesté        | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a notifié à la collectivité le rejet de la requête le 9 septembre 2025 :
        | Numéro de la requête | <numéro de la requête>                             |
        | Acte contesté        | Décision, même implicite, sur le recours préalable |
      Et que le tribunal a communiqué la requête à la collectivité le 18 novembre 2025 :
        | Numéro de la requête | <numéro de la requête 2> |
        | Acte contesté        | Titre exécutoire         |
      Quand la collectivité dépose son mémoire en défense le 2 décembre 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée : la première requête est jugée, et le mémoire répond à la seconde
      Exemples:
        | cas                      | numéro de la requête | numéro de la requête 2 |
        | memoire-requete-jugee.01 | 25012345             | 25056789               |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas : autre valeur : numéro de la requête
      Exemples:
        | cas                      | numéro de la requête | numéro de la requête 2 |
        | memoire-requete-jugee.02 | 25012345             | 25012346               |
        | memoire-requete-jugee.03 | 25012346             | 25056789               |
