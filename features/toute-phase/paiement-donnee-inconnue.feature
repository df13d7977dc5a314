# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:paiement-donnee-inconnue @phase:toute-phase @role:antai @niveau:recommande @genre:robustness @consequence:obligation @source:cartographies @certitude:inferred
Fonctionnalité: Donnée inconnue dans un paiement

  Droit : Cartographies des principaux échanges entre systèmes d’information autour du FPS.
  Certitude : déduit (confiance faible).

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 10 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 10 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 10 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 10 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 17 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 17 mai 2025

  Règle: L’ANTAI enregistre le paiement du titre exécutoire même si le message porte une donnée qu’elle ne connaît pas.

    Plan du scénario: l’ANTAI remet un justificatif de paiement : une donnée inconnue est ignorée et le justificatif est rendu
      Quand le redevable paie le titre exécutoire le 2 juin 2025 :
        | Donnée inconnue du profil | canal-origine |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Quand le calendrier atteint le 12 juin 2025
      Alors l’ANTAI remet un justificatif de paiement

      # pourquoi : la règle est respectée
      Exemples:
        | cas                         |
        | paiement-donnee-inconnue.01 |
