# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:fps-impaye-constat @phase:executoire @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:arrete-2016-12-15-information-ordonnateur @source:cgct-r2333-120-17-2 @certitude:inferred
Fonctionnalité: Constat repris dans l’information

  Droit : Arrêté du 15 décembre 2016 (information) (Informations transmises à l’ordonnateur), article 1, 2° et 3° ; Code général des collectivités territoriales, art. R2333-120-17-2 (Transmission du forfait impayé à l’ordonnateur), alinéa 3.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle partiel

  Règle: La collectivité transmet à l’ANTAI l’immatriculation, la date et l’heure du constat et la somme initialement due telles que l’agent les a constatées.

    Plan du scénario: la collectivité informe l’ANTAI de l’impayé : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat> :
        | Date et heure du constat | <constat> à 16 h 20 |
        | Numéro d’immatriculation | <numéro>            |
        | Montant dû               | <montant>           |
      Et que l’agent a posé l’avis de paiement sur le véhicule le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors la collectivité informe l’ANTAI de l’impayé :
        | Numéro d’immatriculation | <numéro>            |
        | Date et heure du constat | <constat> à 16 h 20 |
        | Montant dû               | <montant>           |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                               | constat    | numéro    | montant | jour atteint |
        | .01 | les trois éléments sont ceux du constat | 10/01/2025 | SS-111-AA | 35,00 € | 14/04/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                               | constat    | numéro    | montant | jour atteint |
        | .02 | à d’autres dates                        | 17/02/2025 | SS-111-AA | 35,00 € | 22/05/2025   |
        | .03 | autre valeur : numéro d’immatriculation | 10/01/2025 | SS-111-AB | 35,00 € | 14/04/2025   |
        | .04 | un autre tarif                          | 10/01/2025 | SS-111-AA | 60,50 € | 14/04/2025   |
        | .05 | un stationnement payé en partie         | 10/01/2025 | SS-111-AA | 32,50 € | 14/04/2025   |
        | .06 | autre valeur : montant dû               | 10/01/2025 | SS-111-AA | 36,01 € | 14/04/2025   |
