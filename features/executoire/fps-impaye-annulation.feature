# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-annulation @phase:executoire @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Motif de l’annulation transmise

  Droit : Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur).
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
    Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025

  Règle: La collectivité joint le motif de l’annulation à l’information sur le forfait impayé quand une partie de ce forfait a été annulée, et alors seulement.

    Plan du scénario: la collectivité signale à l’ANTAI que le forfait est impayé : rien n’a été annulé et aucun motif n’est donné
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité signale à l’ANTAI que le forfait est impayé :
        | Montant annulé | 0,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                      | situation                                      |
        | fps-impaye-annulation.01 | rien n’a été annulé et aucun motif n’est donné |
