# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:avertissement-montant-reduit @phase:executoire @role:antai @niveau:obligatoire @genre:amount @consequence:interdiction @source:cgppp-l2323-7-1 @source:service-public-f34440 @certitude:law
Fonctionnalité: Somme réduite annoncée

  Droit : Code général de la propriété des personnes publiques, art. L2323-7-1 (Recouvrement du forfait majoré et avertissement) ; Service-public.fr (Fiche officielle sur le forfait non payé).
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 8 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 8 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 8 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 8 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 15 mai 2025

  Règle: La somme réduite que l’ANTAI annonce au redevable est le total du titre diminué de 20 %, sans que la réduction dépasse la majoration.

    Plan du scénario: l’ANTAI adresse l’avertissement au redevable : un total de 85 € se paie 68 €
      Quand le calendrier atteint le 15 mai 2025
      Alors l’ANTAI adresse l’avertissement au redevable :
        | Montant réduit | 68,00 € |

      # pourquoi : la règle est respectée
      Exemples:
        | cas                             | situation                     |
        | avertissement-montant-reduit.01 | un total de 85 € se paie 68 € |
