# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:te-date @phase:executoire @role:antai @niveau:obligatoire @genre:deadline @consequence:interdiction @source:cgct-l2333-87 @source:idcite-a60262 @source:cgct-r2333-120-17-1 @certitude:case-law
Fonctionnalité: Date du titre exécutoire

  Droit : Code général des collectivités territoriales, art. L2333-87 (Redevance de stationnement et forfait de post-stationnement), IV, alinéas 1 à 3 ; Conseil d’État, numéro non indiqué (Produit du forfait, majoration et information de l’ANTAI) ; Code général des collectivités territoriales, art. R2333-120-17-1 (Ordonnateur du titre exécutoire).
  Certitude : lu dans la jurisprudence.

  Contexte:
    Étant donné une collectivité en cycle complet

  Règle: L’ANTAI ne signe le titre exécutoire qu’à compter du lendemain des trois mois qui suivent la notification de l’avis de paiement.

    Plan du scénario: l’ANTAI émet le titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <création du FPS>
      Et que l’ANTAI a envoyé l’avis de paiement le <création du FPS>
      Et que les dates de droit sont :
        | Forfait impayé | <forfait impayé> |
      Quand le calendrier atteint le <calendrier>
      Alors l’ANTAI émet le titre exécutoire

      # pourquoi : la règle est respectée
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.01 | le titre est signé le premier jour où toutes les lectures tiennent le forfait pour impayé | 6 janvier 2025    | 12 avril 2025 ou 13 avril 2025     | 14 mai 2025      |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.04 | le premier jour                                                                           | 26 janvier 2024   | 1er mai 2024 ou 2 mai 2024         | 2 juin 2024      |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.07 | le premier jour                                                                           | 25 novembre 2024  | 1er mars 2025 ou 2 mars 2025       | 2 avril 2025     |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.10 | le premier jour                                                                           | 26 septembre 2024 | 2 janvier 2025 ou 3 janvier 2025   | 3 février 2025   |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.13 | le premier jour                                                                           | 27 décembre 2023  | 2 avril 2024 ou 3 avril 2024       | 4 mai 2024       |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.16 | le premier jour                                                                           | 2 janvier 2024    | 8 avril 2024 ou 9 avril 2024       | 10 mai 2024      |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.19 | le premier jour                                                                           | 25 décembre 2024  | 31 mars 2025 ou 1er avril 2025     | 2 mai 2025       |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas        | situation                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.22 | le premier jour                                                                           | 22 juillet 2024   | 28 octobre 2024 ou 29 octobre 2024 | 29 novembre 2024 |

    @doute:D-01
    Plan du scénario: l’issue reste ouverte : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <création du FPS>
      Et que l’ANTAI a envoyé l’avis de paiement le <création du FPS>
      Et que les dates de droit sont :
        | Forfait impayé | <forfait impayé> |
      Quand le calendrier atteint le <calendrier>
      Alors l’issue reste ouverte : « Jour de la réception réputée »

      # pourquoi : les lectures du droit divergent
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.02 | le titre est signé un jour plus tôt, ce qu’une seule des lectures admet | 6 janvier 2025    | 12 avril 2025 ou 13 avril 2025     | 12 avril 2025   |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.05 | un jour sur lequel les lectures du droit divergent                      | 26 janvier 2024   | 1er mai 2024 ou 2 mai 2024         | 1er mai 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.08 | un jour sur lequel les lectures du droit divergent                      | 25 novembre 2024  | 1er mars 2025 ou 2 mars 2025       | 1er mars 2025   |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.11 | un jour sur lequel les lectures du droit divergent                      | 26 septembre 2024 | 2 janvier 2025 ou 3 janvier 2025   | 2 janvier 2025  |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.14 | un jour sur lequel les lectures du droit divergent                      | 27 décembre 2023  | 2 avril 2024 ou 3 avril 2024       | 2 avril 2024    |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.17 | un jour sur lequel les lectures du droit divergent                      | 2 janvier 2024    | 8 avril 2024 ou 9 avril 2024       | 8 avril 2024    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.20 | un jour sur lequel les lectures du droit divergent                      | 25 décembre 2024  | 31 mars 2025 ou 1er avril 2025     | 31 mars 2025    |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas        | situation                                                               | création du FPS   | forfait impayé                     | calendrier      |
        | te-date.23 | un jour sur lequel les lectures du droit divergent                      | 22 juillet 2024   | 28 octobre 2024 ou 29 octobre 2024 | 28 octobre 2024 |

    Plan du scénario: l’ANTAI n’émet pas de titre exécutoire : <situation>
      Étant donné que la collectivité a transmis le forfait à l’ANTAI le <création du FPS>
      Et que l’ANTAI a interrogé le fichier des immatriculations le <création du FPS>
      Et que le fichier des immatriculations a répondu à l’ANTAI le <création du FPS>
      Et que l’ANTAI a envoyé l’avis de paiement le <création du FPS>
      Et que les dates de droit sont :
        | Forfait impayé | <forfait impayé> |
      Quand le calendrier atteint le <calendrier>
      Alors l’ANTAI n’émet pas de titre exécutoire

      # pourquoi : la règle serait enfreinte
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.03 | faute à éviter : le titre est signé un jour où le forfait peut encore être payé selon toutes les lectures | 6 janvier 2025    | 12 avril 2025 ou 13 avril 2025     | 11 avril 2025    |

      # pourquoi : le mois d’arrivée est plus court
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.06 | la veille du premier jour possible                                                                        | 26 janvier 2024   | 1er mai 2024 ou 2 mai 2024         | 30 avril 2024    |

      # pourquoi : le délai finit avec février
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.09 | la veille du premier jour possible                                                                        | 25 novembre 2024  | 1er mars 2025 ou 2 mars 2025       | 28 février 2025  |

      # pourquoi : le délai passe d’une année à l’autre
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.12 | la veille du premier jour possible                                                                        | 26 septembre 2024 | 2 janvier 2025 ou 3 janvier 2025   | 1er janvier 2025 |

      # pourquoi : le dernier jour est férié
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.15 | la veille du premier jour possible                                                                        | 27 décembre 2023  | 2 avril 2024 ou 3 avril 2024       | 1er avril 2024   |

      # pourquoi : le dernier jour est un dimanche
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.18 | la veille du premier jour possible                                                                        | 2 janvier 2024    | 8 avril 2024 ou 9 avril 2024       | 7 avril 2024     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’été
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.21 | la veille du premier jour possible                                                                        | 25 décembre 2024  | 31 mars 2025 ou 1er avril 2025     | 30 mars 2025     |

      # pourquoi : la dernière nuit est celle du passage à l’heure d’hiver
      Exemples:
        | cas        | situation                                                                                                 | création du FPS   | forfait impayé                     | calendrier       |
        | te-date.24 | la veille du premier jour possible                                                                        | 22 juillet 2024   | 28 octobre 2024 ou 29 octobre 2024 | 27 octobre 2024  |
