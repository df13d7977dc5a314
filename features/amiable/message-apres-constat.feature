# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:message-apres-constat @phase:amiable @role:collectivite @niveau:obligatoire @genre:precedence @consequence:interdiction @source:cgct-r2333-120-10 @source:cgct-r2333-120-8 @certitude:law
Fonctionnalité: Message après le constat

  Droit : Code général des collectivités territoriales, art. R2333-120-10 (Transmission du forfait à l’ANTAI), alinéa 1 ; Code général des collectivités territoriales, art. R2333-120-8 (Agents habilités à établir l’avis), alinéa 1.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La collectivité ne crée de message FPS qu’après le constat d’un agent assermenté.

    Plan du scénario: la collectivité transmet le forfait à l’ANTAI : le constat précède
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 6 janvier 2025
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                      |
        | message-apres-constat.01 |

    Plan du scénario: le système de la collectivité s’y oppose : aucun constat ne précède
      Quand la collectivité transmet le forfait à l’ANTAI le 6 janvier 2025
      Alors le système de la collectivité s’y oppose

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas                      |
        | message-apres-constat.02 |
