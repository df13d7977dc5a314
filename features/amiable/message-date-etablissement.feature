# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-date-etablissement @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @source:arrete-2015-11-06-numero-fps @certitude:inferred
Fonctionnalité: Jour où l’avis est établi

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Arrêté du 6 novembre 2015, art. 4 (Numéro de l’avis de paiement et spécifications techniques), I, C, 2°.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité transmet à l’ANTAI le jour où l’agent a établi l’avis, et non celui où le message part.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <établissement> :
        | Date et heure du constat       | <établissement> à 10 h |
        | Date d’établissement de l’avis | <établissement>        |
      Quand la collectivité transmet le forfait à l’ANTAI le lendemain
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      # .01 : l’avis est établi le jour du constat, et le message qui part le lendemain ne dit pas d’autre jour
      Exemples:
        | cas                           | situation                             | établissement |
        | message-date-etablissement.01 | l’avis est établi le jour du constat… | 06/01/2025    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                           | situation                             | établissement |
        | message-date-etablissement.02 | à d’autres dates                      | 12/02/2025    |
