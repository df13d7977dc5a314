# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-reste-du @phase:executoire @role:collectivite @niveau:obligatoire @genre:amount @consequence:interdiction @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:law
Fonctionnalité: Reste dû du forfait impayé

  Droit : Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1 ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
    Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025

  Règle: Le reste à payer que la collectivité transmet à l’ANTAI est le forfait initialement dû, diminué de ce qui en a été payé, annulé ou remis.

    Plan du scénario: la collectivité signale à l’ANTAI que le forfait est impayé : un forfait de 35 € payé à hauteur de 20 € laisse 15 €
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité signale à l’ANTAI que le forfait est impayé :
        | Montant restant dû | 15,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    | situation                                             |
        | fps-impaye-reste-du.01 | un forfait de 35 € payé à hauteur de 20 € laisse 15 € |
