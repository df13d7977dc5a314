# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-rectificatif-recours @phase:rapo @role:antai @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-14 @certitude:law
Fonctionnalité: Recours rappelé sur l’avis rectificatif

  Droit : Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), 1° ; Code général des collectivités territoriales, art. R2333-120-14 (Avis de paiement rectificatif), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI porte sur l’avis rectificatif la date de réception du recours préalable et l’identité du mandataire que la collectivité lui a transmises.

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création>
      Et que l’ANTAI a interrogé le fichier des immatriculations le même jour
      Et que le fichier des immatriculations a répondu à l’ANTAI le même jour
      Et que l’ANTAI a envoyé l’avis de paiement le même jour
      Et que la collectivité a fait modifier le forfait par l’ANTAI 23 jours plus tard :
        | Date de réception du recours | <réception> |
      Quand le calendrier atteint le <jour atteint>
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date de réception du recours | <réception> |

      # pourquoi : la règle est respectée
      # .01 : le titulaire ayant agi lui-même, la date de réception suffit
      Exemples:
        | cas | situation                        | création   | réception  | jour atteint |
        | .01 | le titulaire ayant agi lui-même… | 10/02/2025 | 12/02/2025 | 07/03/2025   |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas | situation                        | création   | réception  | jour atteint |
        | .03 | à d’autres dates                 | 20/03/2025 | 22/03/2025 | 14/04/2025   |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : la date et le mandataire sont repris
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Date de réception du recours | 12 février 2025  |
        | Identité du mandataire       | mention présente |
      Quand le calendrier atteint le 7 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date de réception du recours | 12 février 2025  |
        | Identité du mandataire       | mention présente |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-rectificatif-recours.02 |

    Plan du scénario: l’ANTAI envoie l’avis de paiement rectificatif : il part le lendemain, après une seconde modification, et rappelle le premier des deux recours
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
      Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
      Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
      Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
      Et que la collectivité a fait modifier le forfait par l’ANTAI le 5 mars 2025 :
        | Date de réception du recours | 12 février 2025 |
      Quand la collectivité fait modifier le forfait par l’ANTAI le 6 mars 2025 :
        | Date de réception du recours | 17 février 2025 |
      Et le calendrier atteint le 6 mars 2025
      Alors l’ANTAI envoie l’avis de paiement rectificatif :
        | Date de réception du recours | 12 février 2025 |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | rapo-rectificatif-recours.04 |
