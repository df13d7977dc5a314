# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-accuse-avant-decision @phase:rapo @role:collectivite @niveau:obligatoire @genre:existence @consequence:obligation @source:cgct-l2333-87 @source:cgct-r2333-120-13 @certitude:inferred
Fonctionnalité: Accusé de réception avant toute suite

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), VI ; Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’autorité accuse réception du recours préalable, même tardif ou incomplet, avant de se prononcer et avant que la requête formée ensuite lui soit communiquée.

    Plan du scénario: la collectivité accuse réception du recours préalable : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent>
      Et que la collectivité a transmis le forfait à l’ANTAI le <constat de l’agent>
      Quand le recours préalable du redevable parvient à la collectivité le <dépôt du recours>
      Alors la collectivité prend en compte le message
      Quand le calendrier atteint le <calendrier>
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                           | situation                                                            | constat de l’agent | dépôt du recours | calendrier      |
        | rapo-accuse-avant-decision.01 | le recours tardif reçoit son accusé, puis il est déclaré irrecevable | 8 mars 2025        | 20 mars 2025     | 30 mars 2025    |

      # pourquoi : la suite est attendue
      Exemples:
        | cas                           | situation                                                            | constat de l’agent | dépôt du recours | calendrier      |
        | rapo-accuse-avant-decision.02 | le recours vient de parvenir à l’autorité                            | 31 janvier 2025    | 12 février 2025  | 22 février 2025 |
