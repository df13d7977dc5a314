# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:facture-periode @phase:amiable @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:gart @certitude:inferred
Fonctionnalité: Période de la facture

  Droit : Groupement des autorités responsables de transport (Pages d’une association d’élus sur la réforme).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La période facturée finit au plus tôt le jour où elle commence et la facture ne la précède pas.

    Plan du scénario: l’ANTAI facture les avis traités à la collectivité : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI facture les avis traités à la collectivité :
        | Fin de la période facturée | au plus tard le jour de l’envoi |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                | situation                                    | création   | jour atteint |
        | facture-periode.01 | la période d’un jour est celle de la facture | 03/01/2025 | 03/02/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                | situation                                    | création   | jour atteint |
        | facture-periode.04 | à d’autres dates                             | 08/02/2025 | 12/03/2025   |
