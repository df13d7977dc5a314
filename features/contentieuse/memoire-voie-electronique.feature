# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:memoire-voie-electronique @phase:contentieuse @role:collectivite @niveau:obligatoire @genre:correlation @consequence:interdiction @source:cgct-r2333-120-32-quater @source:cgct-r2333-120-32-bis @certitude:law
Fonctionnalité: Voie électronique de la défense

  Droit : Code général des collectivités territoriales, art. R2333-120-32 quater (Voie électronique obligatoire), alinéa 2 ; Code général des collectivités territoriales, art. R2333-120-32 bis (Moyens électroniques de la procédure), 1° et 2°.
  Certitude : lu dans le texte.

  Règle: La commune de plus de 3 500 habitants, l’établissement de coopération intercommunale et le syndicat mixte produisent leur mémoire par la voie électronique.

    Plan du scénario: la collectivité dépose son mémoire en défense : une commune de 3 501 habitants passe par le portail
      Étant donné une collectivité en cycle complet :
        | Population de la commune | 3501 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 26 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 17 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 11 février 2025
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025
      Alors le système de la collectivité y donne suite :
        | Voie | Portail ou Dispositif de télétransmission ou Interface |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                          |
        | memoire-voie-electronique.01 |

    Plan du scénario: la collectivité dépose son mémoire en défense : une commune de 3 500 habitants envoie son mémoire sur papier
      Étant donné une collectivité en cycle complet :
        | Population de la commune | 3500 |
      Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 26 décembre 2024
      Et que la collectivité a transmis le forfait à l’ANTAI le 26 décembre 2024
      Et que le recours préalable du redevable est parvenu à la collectivité le 7 janvier 2025
      Et que la collectivité a rejeté le recours préalable le 17 janvier 2025
      Et que le tribunal a communiqué la requête à la collectivité le 11 février 2025
      Quand la collectivité dépose son mémoire en défense le 3 mars 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle ne s’applique pas
      Exemples:
        | cas                          |
        | memoire-voie-electronique.02 |
