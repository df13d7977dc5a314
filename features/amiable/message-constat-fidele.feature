# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-constat-fidele @phase:amiable @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-10 @certitude:inferred
Fonctionnalité: Message fidèle au constat

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité transmet à l’ANTAI l’immatriculation, le tarif, la déduction et la somme due tels que l’agent les a établis.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025 :
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite :
        | Numéro d’immatriculation | <numéro>         |
        | Tarif du forfait         | <tarif>          |
        | Montant déduit           | <montant déduit> |
        | Montant dû               | <montant dû>     |

      # pourquoi : la règle est respectée
      Exemples:
        | cas | situation                               | numéro    | tarif   | montant déduit | montant dû |
        | .01 | le message reprend le constat           | AA-123-AA | 35,00 € | 5,00 €         | 30,00 €    |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                               | numéro    | tarif   | montant déduit | montant dû |
        | .02 | un stationnement payé en partie         | AA-123-AA | 40,00 € | 7,50 €         | 32,50 €    |
        | .03 | autre valeur : numéro d’immatriculation | AA-123-AB | 35,00 € | 5,00 €         | 30,00 €    |
