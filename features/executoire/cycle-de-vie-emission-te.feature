# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:executoire @genre:transition @famille:cycle-de-vie-emission-te
Fonctionnalité: Cycle de vie — Émission du titre exécutoire

  Règles déduites du cycle de vie du dossier.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que l’ANTAI a émis le titre exécutoire le 18 novembre 2025

  Règle: L’événement « Émission du titre exécutoire » n’est possible que dans les états du dossier qui le permettent.

    @regle:transition-emission-te @role:dgfip @niveau:obligatoire @consequence:rejet @source:cgct-r2333-120-17-1 @source:cgct-r2333-120-17-3 @certitude:law
    Plan du scénario: la DGFiP refuse le message : renonciation, titre émis
      Quand l’ANTAI émet le titre exécutoire le 18 novembre 2025
      Alors la DGFiP refuse le message
      Et aucun autre échange n’a lieu

      # pourquoi : l’état du dossier ne le permet pas
      Exemples:
        | cas                         | situation                |
        | cycle-de-vie-emission-te.01 | renonciation, titre émis |
