# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-poursuites
Fonctionnalité: Cycle de vie — Engagement des poursuites

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que l’ANTAI a émis le titre exécutoire le 17 mai 2025
    Et que le comptable a remis tout ou partie de la majoration le 16 juin 2025

  Règle: L’événement « Engagement des poursuites » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-poursuites @role:dgfip @niveau:obligatoire @source:cgppp-l2323-7-1 @source:decret-64-1333 @certitude:law
    Plan du scénario: le dossier est dans l’état « Recouvrement forcé » : aucune contestation, averti
      Quand la DGFiP engage des poursuites le 14 août 2025
      Alors la DGFiP prend en compte l’engagement des poursuites
      Et le dossier est dans l’état « Recouvrement forcé »

      # pourquoi : l’état du dossier le permet
      Exemples:
        | cas                        |
        | cycle-de-vie-poursuites.04 |
