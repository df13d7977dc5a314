# language: fr
# Fichier généré par `parcmetre build features` : ne pas le modifier à la main.
@regle:rapo-copie-avis-jointe @phase:rapo @role:collectivite @niveau:obligatoire @genre:correlation @consequence:decision @source:cgct-r2333-120-13 @source:tsp-site @certitude:law
Fonctionnalité: Copie de l’avis contesté

  Droit : Code général des collectivités territoriales, art. R2333-120-13 (Recours administratif préalable obligatoire), 3° ; Site du tribunal du stationnement payant (Pages du tribunal sur la procédure et la jurisprudence), jurisprudence.
  Certitude : lu dans le texte.

  Contexte:
    Étant donné une collectivité en cycle complet
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 31 janvier 2025
    Et que la collectivité a transmis le forfait à l’ANTAI le 31 janvier 2025

  Règle: Le recours préalable auquel manque la copie de l’avis contesté est reçu, puis déclaré irrecevable par l’autorité.

    Plan du scénario: le recours préalable du redevable parvient à la collectivité : <copie>
      Quand le recours préalable du redevable parvient à la collectivité le 12 février 2025 :
        | Copie de l’avis | <copie> |
      Alors la collectivité prend en compte le recours préalable
      Quand la collectivité se prononce sur le recours préalable le 24 février 2025
      Alors la collectivité <issue>

      # pourquoi : la règle est respectée
      # .01 : la copie de l’avis est jointe
      # .03 : le recours sans copie est déclaré irrecevable
      Exemples:
        | cas                       | copie            | issue                           |
        | rapo-copie-avis-jointe.01 | pièce jointe     | tient le recours pour recevable |
        | rapo-copie-avis-jointe.03 | pièce non jointe | déclare le recours irrecevable  |
