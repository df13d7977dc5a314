# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:information-concordante @phase:toute-phase @role:antai @niveau:recommande @genre:correlation @consequence:interdiction @source:cartographies @source:cerema-guide-2015 @certitude:inferred
Fonctionnalité: Concordance de l’information du paiement

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS ; Cerema (Guide de recommandations de 2015).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’information que l’ANTAI donne à la collectivité sur l’unique paiement d’un forfait reprend la somme payée, la date et le moyen de ce paiement.

    Plan du scénario: l’ANTAI informe la collectivité du paiement : <création>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création> :
        | Montant dû | 35,00 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Quand le redevable paie le forfait le <paiement> :
        | Montant payé      | <montant> |
        | Moyen de paiement | <moyen>   |
      Et le calendrier atteint le <paiement>
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé      | <montant>  |
        | Date du paiement  | <paiement> |
        | Moyen de paiement | <moyen>    |

      # pourquoi : la règle est respectée
      # .01 : la somme, la date et le moyen sont ceux du paiement
      Exemples:
        | cas | création   | montant | moyen                                    | paiement   |
        | .01 | 25/01/2025 | 35,00 € | Paiement par internet ou par application | 10/02/2025 |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      # .02 : à d’autres dates
      # .05 : autre valeur : montant payé
      # .06 : autre valeur : moyen de paiement
      Exemples:
        | cas | création   | montant | moyen                                    | paiement   |
        | .02 | 04/03/2025 | 35,00 € | Paiement par internet ou par application | 19/03/2025 |
        | .05 | 25/01/2025 | 36,01 € | Paiement par internet ou par application | 10/02/2025 |
        | .06 | 25/01/2025 | 35,00 € | Paiement par serveur vocal               | 10/02/2025 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un autre tarif
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025 :
        | Tarif du forfait | 60,50 € |
        | Montant dû       | 60,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025
      Quand le redevable paie le forfait le 10 février 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Et le calendrier atteint le 10 février 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé      | 35,00 €                                  |
        | Date du paiement  | 10 février 2025                          |
        | Moyen de paiement | Paiement par internet ou par application |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                        |
        | information-concordante.03 |

    Plan du scénario: l’ANTAI informe la collectivité du paiement : un stationnement payé en partie
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 25 janvier 2025 :
        | Tarif du forfait | 40,00 € |
        | Montant déduit   | 7,50 €  |
        | Montant dû       | 32,50 € |
      Et que l’ANTAI a interrogé le fichier des immatriculations le 25 janvier 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 25 janvier 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 25 janvier 2025
      Quand le redevable paie le forfait le 10 février 2025 :
        | Montant payé      | 35,00 €                                  |
        | Moyen de paiement | Paiement par internet ou par application |
      Et le calendrier atteint le 10 février 2025
      Alors l’ANTAI informe la collectivité du paiement :
        | Montant payé      | 35,00 €                                  |
        | Date du paiement  | 10 février 2025                          |
        | Moyen de paiement | Paiement par internet ou par application |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas                        |
        | information-concordante.04 |
