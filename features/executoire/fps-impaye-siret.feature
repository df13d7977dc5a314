# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-siret @phase:executoire @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-information-ordonnateur @certitude:law
Fonctionnalité: SIRET de la collectivité créancière

  Droit : Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1, 1°.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 13 janvier 2025
    Et que l’agent a posé l’avis de paiement sur le véhicule le 13 janvier 2025

  Règle: L’information sur le forfait impayé porte le SIRET de la collectivité bénéficiaire du forfait.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : le SIRET est celui de la collectivité
      Quand le calendrier atteint le 14 avril 2025
      Alors la collectivité informe l’ANTAI de l’impayé :
        | SIRET de la collectivité | 21999999900019 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                 |
        | fps-impaye-siret.01 |
