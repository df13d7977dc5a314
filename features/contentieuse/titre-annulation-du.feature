# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:titre-annulation-du @phase:contentieuse @role:antai @niveau:obligatoire @genre:existence @consequence:obligation @source:cgct-l2333-87 @source:cgct-r2333-120-17-1 @source:decret-2015-1474 @certitude:law-old
Fonctionnalité: Titre d’annulation dû

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéa 4 ; Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire), alinéa 1 ; Décret n° 2015-1474 (Décret de 2015 sur le recouvrement du forfait impayé), notice.
  Certitude : lu dans une version peut-être dépassée du texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et que la collectivité a transmis le forfait à l’ANTAI le 6 février 2025
    Et que l’ANTAI a interrogé le fichier des immatriculations le 6 février 2025
    Et que le fichier des immatriculations a répondu à l’ANTAI le 6 février 2025
    Et que l’ANTAI a envoyé l’avis de paiement le 6 février 2025
    Et que l’ANTAI a émis le titre exécutoire le 13 mai 2025
    Et que l’ANTAI a adressé l’avertissement au redevable le 13 mai 2025

  Règle: L’ANTAI, informée qu’un forfait impayé n’est plus dû en tout ou partie pour un autre motif qu’un paiement, émet un titre d’annulation, et n’annonce aucun remboursement sans lui.

    Plan du scénario: l’ANTAI émet un titre d’annulation : la juridiction a informé l’ANTAI, qui émet le titre d’annulation
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 2 septembre 2025
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | titre-annulation-du.01 |

    Plan du scénario: l’ANTAI émet un titre d’annulation : la collectivité a informé l’ANTAI de son retrait, et l’ANTAI émet le titre d’annulation
      Quand la collectivité transmet à l’ANTAI la décision d’annulation le 15 septembre 2025 :
        | Objet de l’annulation | Titre exécutoire            |
        | Motif de l’annulation | Retrait par la collectivité |
      Alors l’ANTAI prend en compte la décision d’annulation
      Quand l’ANTAI émet un titre d’annulation le 14 octobre 2025
      Alors le système de l’ANTAI y donne suite

      # pourquoi : la règle est respectée
      Exemples:
        | cas                    |
        | titre-annulation-du.02 |
