# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:decision-notifiee-a-la-collectivite @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:response @consequence:obligation @source:cgct-r2333-120-60 @source:cgct-r2333-120-41 @certitude:law
Fonctionnalité: Décision notifiée aussi à la collectivité

  Droit : Code général des collectivités territoriales, art. R2333-120-60 (Notification de la décision de justice), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-41 (Communication de la requête et des mémoires), alinéa 1.
  Certitude : lu dans le texte.

  Règle: La juridiction qui notifie sa décision au requérant la notifie le même jour à la collectivité à qui elle a communiqué la requête.

    Plan du scénario: le tribunal notifie sa décision à la collectivité quand le tribunal notifie sa décision au requérant : les deux notifications partent le même jour
      Étant donné une collectivité en cycle complet
      Et que la requête du redevable est parvenue au tribunal le 10 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie sa décision au requérant le 2 septembre 2025
      Et le calendrier atteint le 2 septembre 2025 à 23 h 59 min 59 s
      Alors le tribunal notifie sa décision à la collectivité au plus tard le 2 septembre 2025
      Quand le calendrier atteint le 3 septembre 2025 à 23 h 59 min 59 s
      Alors le tribunal notifie sa décision à la collectivité une seule fois

      # pourquoi : la règle est respectée
      # droit : échéance : 2 septembre 2025
      Exemples:
        | cas                                    |
        | decision-notifiee-a-la-collectivite.01 |

    Plan du scénario: le tribunal notifie sa décision à la collectivité quand le tribunal notifie sa décision au requérant : le dernier jour
      Étant donné une collectivité en cycle complet :
        | Territoire de la collectivité | <territoire> |
      Et que la requête du redevable est parvenue au tribunal le 10 mars 2025
      Et que le tribunal a communiqué la requête à la collectivité le 25 mars 2025
      Quand le tribunal notifie sa décision au requérant le <décision au requérant>
      Et le calendrier atteint le 2 septembre 2025 à 23 h 59 min 59 s
      Alors le tribunal notifie sa décision à la collectivité au plus tard le 2 septembre 2025
      Quand le calendrier atteint le 3 septembre 2025 à 23 h 59 min 59 s
      Alors le tribunal notifie sa décision à la collectivité une seule fois

      # pourquoi : l’heure est celle de la collectivité
      # droit : échéance : 2 septembre 2025
      Exemples:
        | cas                                    | territoire | décision au requérant |
        | decision-notifiee-a-la-collectivite.02 | Guyane     | 02/09/2025 à 23 h 30  |
        | decision-notifiee-a-la-collectivite.03 | Mayotte    | 02/09/2025 à 0 h 30   |
