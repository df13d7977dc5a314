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
      Et que la collectivité a transmis le forfait à l’ANTAI le même jour
      Quand le recours préalable du redevable parvient à la collectivité 12 jours plus tard
      Alors la collectivité prend en compte le message
      Quand le calendrier atteint le <calendrier>
      Alors la collectivité accuse réception du recours préalable

      # pourquoi : la règle est respectée ; l’exemple : le recours tardif reçoit son accusé, puis il est déclaré irrecevable
      Exemples:
        | cas                           | situation | constat de l’agent | calendrier |
        | rapo-accuse-avant-decision.01 | l’exemple | 08/03/2025         | 30/03/2025 |

      # pourquoi : la suite est attendue ; l’exemple : le recours vient de parvenir à l’autorité
      Exemples:
        | cas                           | situation | constat de l’agent | calendrier |
        | rapo-accuse-avant-decision.02 | l’exemple | 31/01/2025         | 22/02/2025 |
