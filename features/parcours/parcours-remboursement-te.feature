# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@phase:parcours @genre:parcours @famille:parcours-remboursement-te
Fonctionnalité: Parcours — Titre exécutoire payé, annulé par le juge et remboursé

  La collectivité ne défend pas, la juridiction décharge le redevable, et la trésorerie rend la somme qu’elle avait recouvrée.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: Chaque étape de cette vie est possible, et elle arrive en son temps.

    @regle:parcours-remboursement-te @role:antai @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @source:cerema-faq-2017 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que l’ANTAI la voit
      Quand la collectivité transmet le forfait à l’ANTAI le 18 février 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors l’ANTAI prend en compte la transmission du forfait
      Et le dossier est dans l’état « Transmis à l’ANTAI »
      Quand le calendrier atteint le 18 février 2025
      Alors l’ANTAI interroge le fichier des immatriculations
      Quand le fichier des immatriculations répond à l’ANTAI le 21 février 2025
      Alors l’ANTAI prend en compte la réponse du fichier des immatriculations
      Quand le calendrier atteint le 21 février 2025
      Alors l’ANTAI envoie l’avis de paiement
      Quand le calendrier atteint le 3 mars 2025 à 0 h
      Alors le dossier est dans l’état « Notifié »
      Quand le calendrier atteint le 2 juin 2025 à 0 h
      Alors le dossier est dans l’état « Impayé ou Titre émis ou Avertissement envoyé ou Averti »
      Quand le calendrier atteint le 24 juin 2025
      Alors l’ANTAI émet le titre exécutoire
      Quand le calendrier atteint le 26 juin 2025
      Alors l’ANTAI adresse l’avertissement au redevable
      Quand le calendrier atteint le 7 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Averti »
      Quand le redevable paie le titre exécutoire le 10 juillet 2025 :
        | Référence du titre exécutoire | 2025-000018                              |
        | Montant payé                  | 68,00 €                                  |
        | Moyen de paiement             | Paiement par internet ou par application |
      Alors l’ANTAI prend en compte le paiement du titre exécutoire
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 11 juillet 2025
      Alors l’ANTAI informe la collectivité du paiement
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 14 octobre 2025 :
        | Référence du titre exécutoire | 2025-000018 |
        | Montant annulé                | 85,00 €     |
      Alors l’ANTAI prend en compte l’information sur l’annulation du titre
      Quand l’ANTAI émet un titre d’annulation le 4 novembre 2025 :
        | Référence du titre exécutoire   | 2025-000018 |
        | Montant annulé                  | 85,00 €     |
        | Montant annulé de la majoration | 50,00 €     |
        | Référence du titre d’annulation | 2025-000118 |
      Alors le système de l’ANTAI y donne suite
      Et le dossier est dans l’état « Titre payé »
      Quand le calendrier atteint le 6 novembre 2025
      Alors l’ANTAI informe la DGFiP de la somme à rembourser
      Quand le calendrier atteint le 2 janvier 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-remboursement-te.01 |

    @regle:parcours-remboursement-te @role:ccsp @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @source:cerema-faq-2017 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que le tribunal la voit
      Quand la requête du redevable parvient au tribunal le 15 juillet 2025 :
        | Qualité de l’auteur           | Titulaire du certificat d’immatriculation |
        | Acte contesté                 | Titre exécutoire                          |
        | Référence du titre exécutoire | 2025-000018                               |
        | Voie de dépôt                 | Portail internet de la juridiction        |
        | Date d’envoi de la requête    | 15 juillet 2025                           |
      Alors le tribunal prend en compte la requête
      Quand le calendrier atteint le 15 juillet 2025
      Alors le tribunal accuse réception de la requête
      Quand le tribunal communique la requête à la collectivité le 18 août 2025
      Alors le système du tribunal y donne suite
      Quand le tribunal notifie au requérant une décharge totale le 14 octobre 2025 :
        | Numéro de la requête | 25-066918 |
        | Montant annulé       | 85,00 €   |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Quand le calendrier atteint le 14 octobre 2025
      Alors le tribunal notifie sa décision à la collectivité
      Quand le tribunal informe l’ANTAI de l’annulation du titre le 14 octobre 2025 :
        | Référence du titre exécutoire | 2025-000018 |
        | Montant annulé                | 85,00 €     |
      Alors le système du tribunal y donne suite
      Et le dossier est dans l’état « Décharge totale »
      Quand le calendrier atteint le 2 janvier 2026
      Alors le dossier est dans l’état « Décharge totale »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-remboursement-te.02 |

    @regle:parcours-remboursement-te @role:collectivite @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @source:cerema-faq-2017 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la collectivité la voit
      Quand un agent assermenté constate l’absence ou l’insuffisance de paiement le 18 février 2025
      Et la collectivité transmet le forfait à l’ANTAI le 18 février 2025 :
        | Tarif du forfait | 35,00 € |
        | Montant déduit   | 0,00 €  |
        | Montant dû       | 35,00 € |
      Alors le système de la collectivité y donne suite
      Quand l’ANTAI informe la collectivité du paiement le 11 juillet 2025 :
        | Référence du titre exécutoire | 2025-000018 |
        | Montant payé                  | 68,00 €     |
        | Montant restant dû            | 0,00 €      |
      Alors la collectivité prend en compte l’information sur le paiement
      Quand le tribunal communique la requête à la collectivité le 18 août 2025
      Alors la collectivité prend en compte la communication de la requête
      Et le dossier est dans l’état « Requête déposée »
      Quand le tribunal notifie à la collectivité une décharge totale le 14 octobre 2025 :
        | Numéro de la requête | 25-066918 |
        | Montant annulé       | 85,00 €   |
      Alors la collectivité prend en compte la notification de la décision
      Et le dossier est dans l’état « Décharge totale »
      Quand le calendrier atteint le 2 janvier 2026
      Alors le dossier est dans l’état « Décharge totale »

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-remboursement-te.03 |

    @regle:parcours-remboursement-te @role:dgfip @niveau:obligatoire @source:cgct-r2333-120-44 @source:cgct-r2333-120-27 @source:cgct-r2333-120-60 @source:arrete-2016-12-15-titre-annulation @source:cerema-faq-2017 @source:cgppp-l2323-7-1 @certitude:inferred
    Plan du scénario: la vie du dossier : telle que la DGFiP la voit
      Quand l’ANTAI émet le titre exécutoire le 24 juin 2025 :
        | Montant restant dû            | 35,00 €      |
        | Montant de la majoration      | 50,00 €      |
        | Montant total du titre        | 85,00 €      |
        | Référence du titre exécutoire | 2025-000018  |
        | Date du titre exécutoire      | 24 juin 2025 |
      Alors la DGFiP prend en compte le titre exécutoire
      Quand le calendrier atteint le 7 juillet 2025 à 0 h
      Alors le dossier est dans l’état « Averti ou Titre émis ou Avertissement envoyé »
      Quand l’ANTAI émet un titre d’annulation le 4 novembre 2025 :
        | Référence du titre exécutoire   | 2025-000018 |
        | Montant annulé                  | 85,00 €     |
        | Montant annulé de la majoration | 50,00 €     |
        | Référence du titre d’annulation | 2025-000118 |
      Alors la DGFiP prend en compte le titre d’annulation
      Quand l’ANTAI informe la DGFiP de la somme à rembourser le 6 novembre 2025 :
        | Référence du titre d’annulation | 2025-000118 |
        | Montant remboursé               | 68,00 €     |
      Alors la DGFiP prend en compte l’information sur la somme à rembourser
      Quand le calendrier atteint le 2 janvier 2026

      # pourquoi : la vie entière d’un dossier
      Exemples:
        | cas                          |
        | parcours-remboursement-te.04 |
