# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:facture-siret @phase:amiable @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:gart @certitude:inferred
Fonctionnalité: Collectivité facturée

  Droit : Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 janvier 2025 :
      | SIRET de la collectivité | 21999999900019 |
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 janvier 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 janvier 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 janvier 2025

  Règle: L’ANTAI facture l’avis à la collectivité qui lui en a transmis le message.

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : la facture est celle de la collectivité du message
      Quand le calendrier atteint le 3 février 2025
      Alors l’ANTAI facture les avis traités à la collectivité :
        | SIRET de la collectivité | 21999999900019 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas              |
        | facture-siret.01 |
