# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:paiement-titre-reference @phase:toute-phase @role:antai @niveau:recommande @genre:correlation @consequence:rejet @source:cgct-r2333-120-17-3 @source:banque-des-territoires @certitude:inferred
Fonctionnalité: Titre désigné par le paiement

  Droit : Code général des collectivités territoriales, art. R2333-120-17-3 (Transmission des titres au comptable) ; Banque des territoires (Articles de presse territoriale).
  Certitude : déduit (confiance moyenne).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025

  Règle: L’ANTAI n’enregistre le paiement d’un titre exécutoire que sous la référence du titre émis pour ce forfait.

    Plan du scénario: le redevable paie le titre exécutoire : <situation>
      Quand le redevable paie le titre exécutoire le 2 juin 2025 :
        | Référence du titre exécutoire | <référence> |
      Alors l’ANTAI <issue> le paiement du titre exécutoire

      # pourquoi : ce que la règle admet, et ce qu’elle n’admet pas
      Exemples:
        | cas | situation                                       | référence   | issue                |
        | .01 | le paiement porte la référence du titre émis    | 2025-000011 | prend en compte      |
        | .02 | le paiement porte la référence d’un autre titre | 2025-000012 | refuse d’enregistrer |
