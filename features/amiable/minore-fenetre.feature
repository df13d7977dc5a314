# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:minore-fenetre @phase:amiable @role:collectivite @niveau:recommande @genre:correlation @consequence:interdiction @source:fps-stationnement-fr @certitude:secondary
Fonctionnalité: Fenêtre du forfait minoré

  Droit : Site privé fps-stationnement.fr (Pages privées sur le forfait).
  Certitude : lu dans une page secondaire.

  Contexte:
    Étant donné une collectivité en cycle complet :
      | Fenêtre du forfait minoré, en heures | 72 |

  Règle: La fenêtre du forfait minoré se compte en heures à partir du constat, selon la durée que la collectivité a décidée.

    Plan du scénario: la collectivité prend en compte le message : <situation>
      Étant donné qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le <constat de l’agent> :
        | Date et heure du constat | <constat> |
      Quand la collectivité offre un forfait minoré le même jour
      Alors la collectivité prend en compte le message

      # pourquoi : la règle est respectée ; l’exemple : la fenêtre de 72 heures traverse le passage à l’heure d’été
      Exemples:
        | cas               | situation        | constat           | constat de l’agent |
        | minore-fenetre.01 | l’exemple        | 28/03/2025 à 10 h | 28/03/2025         |

      # pourquoi : d’autres données, pour qu’une valeur toute faite ne suffise pas
      Exemples:
        | cas               | situation        | constat           | constat de l’agent |
        | minore-fenetre.02 | à d’autres dates | 04/05/2025 à 10 h | 04/05/2025         |
