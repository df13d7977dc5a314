# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-forme-envoi @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-13 @certitude:law
Fonctionnalité: Forme d’envoi du recours

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), 1°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 30 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: Le recours préalable envoyé autrement qu’en recommandé avec avis de réception ou par le procédé électronique de l’avis est reçu, puis déclaré irrecevable par l’autorité.

    Plan du scénario: la collectivité tient le recours pour recevable : <situation>
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | <forme> |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité tient le recours pour recevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                                        | forme                                     |
        | .01 | le recours est envoyé en recommandé              | Lettre recommandée avec avis de réception |
        | .02 | le recours est formé par le procédé électronique | Procédé électronique indiqué sur l’avis   |

    Plan du scénario: la collectivité déclare le recours irrecevable : le recours envoyé par lettre simple est déclaré irrecevable
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Forme d’envoi du recours | Lettre simple |
        | Voie                     | Courrier      |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité déclare le recours irrecevable

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | rapo-forme-envoi.03 |
