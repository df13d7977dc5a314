"""The sentence patterns of the whole kit: fewer than twenty, whatever the domain holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal["given", "when", "then"]


@dataclass(frozen=True)
class Pattern:
    """A sentence with slots, written `{slot}`; a colon announces a table."""

    id: str
    role: Role
    text: str
    does: str
    """What the runner does, in French."""


PATTERNS: tuple[Pattern, ...] = (
    Pattern("ouvre", "given", "une collectivité {reglage}", "ouvre un dossier avec ces réglages"),
    Pattern("passe", "given", "{passe} {quand}", "fait vivre au système ce qui précède le cas"),
    Pattern("droit", "given", "les dates de droit sont", "rappelle ce que le droit déduit, sans rien faire"),
    Pattern("arrive", "when", "{present} {quand}", "remet un message ou prend une décision"),
    Pattern(
        "repete", "when", "le même message parvient à nouveau {quand}", "remet deux fois le même message"
    ),
    Pattern(
        "rejoue",
        "when",
        "le même contenu parvient sous un autre identifiant {quand}",
        "remet le même contenu dans un autre message",
    ),
    Pattern("horloge", "when", "le calendrier atteint le {date}", "avance l’horloge du système"),
    Pattern("accepte", "then", "{acteur} prend en compte le message", "vérifie que le message est accepté"),
    Pattern(
        "refuse",
        "then",
        "{acteur} refuse le message",
        "vérifie que le message est refusé, et que rien n’est envoyé",
    ),
    Pattern(
        "oppose",
        "then",
        "le système {de_acteur} s’y oppose",
        "vérifie que la décision n’est pas suivie, ni son envoi fait",
    ),
    Pattern(
        "execute",
        "then",
        "le système {de_acteur} y donne suite",
        "vérifie l’envoi de ce qui vient d’être décidé",
    ),
    Pattern("emet", "then", "{present}", "vérifie l’envoi"),
    Pattern("emet-avant", "then", "{present} au plus tard le {date}", "vérifie l’envoi avant un instant"),
    Pattern("emet-une-fois", "then", "{present} une seule fois", "vérifie qu’il n’y a qu’un envoi"),
    Pattern(
        "n-emet-pas",
        "then",
        "{negatif}",
        "vérifie l’absence d’envoi ; d’une décision qui vient d’être prise, qu’elle est autre",
    ),
    Pattern("rien-d-autre", "then", "aucun autre échange n’a lieu", "vérifie que rien d’autre n’est envoyé"),
    Pattern("etat", "then", "le dossier est dans l’état « {etat} »", "observe l’état du dossier"),
    Pattern("ouvert", "then", "{acteur} reste libre ({doute})", "conclut que le droit hésite"),
)

BY_ID: Mapping[str, Pattern] = {pattern.id: pattern for pattern in PATTERNS}
