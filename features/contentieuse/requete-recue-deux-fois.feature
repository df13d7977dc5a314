# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:requete-recue-deux-fois @phase:contentieuse @role:ccsp @niveau:obligatoire @genre:robustness @consequence:interdiction @source:cgct-r2333-120-32-octies @certitude:inferred
Fonctionnalité: Requête reçue deux fois

  Droit : Code général des collectivités territoriales, art. R2333-120-32 octies (Accusé de dépôt électronique), alinéa 2.
  Certitude : déduit (confiance forte).

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: La juridiction qui reçoit deux fois le même dépôt n’en accuse réception qu’une fois.

    Plan du scénario: le tribunal accuse réception de la requête une seule fois : remise deux fois, la requête vaut un accusé
      Quand la requête du redevable parvient au tribunal le 10 mars 2025
      Alors le tribunal prend en compte la requête
      Quand le même message parvient à nouveau le 10 mars 2025
      Et le calendrier atteint le 20 mars 2025
      Alors le tribunal accuse réception de la requête une seule fois

      # pourquoi : la règle est respectée
      Exemples:
        | cas                        |
        | requete-recue-deux-fois.01 |
