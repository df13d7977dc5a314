# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-remise-gracieuse
Fonctionnalité: Cycle de vie — Remise gracieuse de la majoration

  Règles déduites du cycle de vie du dossier.

  Règle: L’événement « Remise gracieuse de la majoration » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-remise-gracieuse @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recouvrement forcé » : aucune contestation, recouvrement forcé
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Montant de la majoration | 50,00 €  |
        | Montant total du titre   | 110,00 € |
      Et que la DGFiP a engagé des poursuites le 4 mai 2026
      Quand le comptable remet tout ou partie de la majoration le 3 juin 2026 :
        | Montant remis | 10,00 € |
      Alors la DGFiP prend en compte la remise de la majoration
      Et le dossier est dans l’état « Recouvrement forcé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              |
        | cycle-de-vie-remise-gracieuse.02 |

    @regle:transition-remise-gracieuse @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:law
    Plan du scénario: le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé » : averti
      Étant donné une collectivité en cycle complet
      Et que l’ANTAI a émis le titre exécutoire le 14 octobre 2025 :
        | Montant de la majoration | 50,00 € |
        | Montant total du titre   | 85,00 € |
      Quand le comptable remet tout ou partie de la majoration le 5 décembre 2025 :
        | Montant remis | 10,00 € |
      Alors la DGFiP prend en compte la remise de la majoration
      Et le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                              |
        | cycle-de-vie-remise-gracieuse.03 |

    @regle:transition-remise-gracieuse @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @certitude:law
    Plan du scénario: le dossier est dans l’état « … » : <remise>
      Étant donné une collectivité en cycle partiel
      Et que l’ANTAI a émis le titre exécutoire le 17 février 2026 :
        | Montant de la majoration | 50,00 €  |
        | Montant total du titre   | 110,00 € |
      Quand le comptable remet tout ou partie de la majoration le <remise> :
        | Montant remis | 10,00 € |
      Alors la DGFiP prend en compte la remise de la majoration
      Et le dossier est dans l’état « <état> »

      # pourquoi : l’état du dossier le permet
      # .06 : aucune contestation, titre émis
      # .07 : aucune contestation, avertissement envoyé
      Exemples:
        | cas                              | remise     | état                                         |
        | cycle-de-vie-remise-gracieuse.06 | 19/03/2026 | Titre émis ou Avertissement envoyé ou Averti |
        | cycle-de-vie-remise-gracieuse.07 | 20/02/2026 | Avertissement envoyé ou Titre émis ou Averti |
