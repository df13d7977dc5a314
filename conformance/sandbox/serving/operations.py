"""Every request of the API, in one table: its routes and its OpenAPI document are made from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from conformance.sandbox.serving import walking
from conformance.sandbox.serving.asked import Asked
from conformance.sandbox.serving.asking import Asking

Json = dict[str, Any]
_SPACE = "/api/spaces/{space}/dossiers"
_DOSSIER = f"{_SPACE}/{{dossier}}"
_BRANCH = f"{_DOSSIER}/branches/{{branch}}"
_WALKS = "/api/spaces/{space}/walks"
_WALK = f"{_WALKS}/{{walk}}"


@dataclass(frozen=True)
class Operation:
    """A request: its address, what answers it, what it takes and gives."""

    id: str
    method: str
    path: str
    summary: str
    answers: Callable[[Asking, Asked], Any]
    gives: str
    """A shape, `feature` for a text, or `events` for server-sent events."""
    takes: str | None = None
    example: Json | None = None
    query: Mapping[str, str] | None = None
    status: int = 200


_AFTER = {"after": "Le nombre de lignes connues : le coup est refusé si le dossier a changé depuis."}
_KNOWN = {"after": "Le nombre de pas connus : la demande est refusée si le cas a avancé depuis."}
_APPEAL = {
    "specversion": "1.0",
    "id": "redevable-1",
    "source": "usager",
    "type": "paiement.paiement-fps",
    "subject": "21999999900019251069004012",
    "time": "2025-03-10T10:00:00+01:00",
    "datacontenttype": "application/json",
    "data": {
        "numero-fps": "21999999900019251069004012",
        "montant-paye": 3500,
        "date-paiement": "2025-03-10",
        "moyen-paiement": "telepaiement-internet",
    },
}
OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "describe", "GET", "/api/about", "Qui peut jouer, ce qui se choisit, quelles étapes il y a.",
        Asking.described, "Described",
    ),
    Operation("list", "GET", _SPACE, "Les dossiers d’un espace.", Asking.dossiers, "Summaries"),
    Operation(
        "open", "POST", _SPACE, "Ouvrir un dossier : vide, depuis un fichier de `judge`, ou depuis un cas.",
        Asking.open, "Dossier", "Opening", {"title": "Premier essai", "hand": None}, status=201,
    ),
    Operation("read", "GET", _DOSSIER, "Un dossier, sur sa première branche.", Asking.main, "Dossier"),
    Operation("close", "DELETE", _DOSSIER, "Fermer un dossier, et l’oublier.", Asking.forget, "Forgotten"),
    Operation("readBranch", "GET", _BRANCH, "Une branche d’un dossier, entière.", Asking.dossier, "Dossier"),
    Operation(
        "systems", "GET", f"{_BRANCH}/systems", "Qui joue chaque rôle, et l’état que son système montre.",
        Asking.systems, "Systems",
    ),
    Operation(
        "fork", "POST", f"{_BRANCH}/forks", "Revenir à une ligne, et essayer autrement.",
        Asking.fork, "Dossier", "Fork", {"position": 0, "name": "autrement"}, status=201,
    ),
    Operation(
        "send", "POST", f"{_BRANCH}/messages",
        "Envoyer un message, ou noter un fait (`fait.…`). Le même, renvoyé, ne part pas deux fois.",
        Asking.send, "Done", "Event", _APPEAL,
        {**_AFTER, "anyway": "1 : envoyer même si le contenu est fautif, pour voir la réponse."},
    ),
    Operation(
        "decide", "POST", f"{_BRANCH}/decisions", "Dire à un système ce que ses agents décident.",
        Asking.decide, "Done", "Decision", {"step": "message-fps.creation", "data": {}}, _AFTER,
    ),
    Operation(
        "moveClock", "POST", f"{_BRANCH}/clock",
        "Avancer le temps : de jours, à un jour, à la prochaine échéance, au prochain échange.",
        Asking.move_clock, "Done", "Clock", {"days": 1}, _AFTER,
    ),
    Operation(
        "lose", "POST", f"{_BRANCH}/losses", "Perdre en chemin, désormais, les messages d’un type ; ou non.",
        Asking.lose, "Done", "Loss", {"type": "annulation-te.titre-annulation", "lost": True}, _AFTER,
    ),
    Operation(
        "coming", "GET", f"{_BRANCH}/coming", "Ce qui peut arriver ensuite.", Asking.coming, "Coming"
    ),
    Operation(
        "oneComing", "GET", f"{_BRANCH}/coming/{{type}}",
        "Un exemple valide de ce qui peut arriver, et ce que le droit y répondrait.",
        Asking.one_coming, "OneComing",
    ),
    Operation(
        "difference", "GET", f"{_BRANCH}/differences/{{other}}", "Ce qui sépare deux branches.",
        Asking.difference, "Difference",
    ),
    Operation(
        "history", "GET", f"{_BRANCH}/history", "Une branche, telle que `judge` la lit.",
        Asking.history, "History",
    ),
    Operation(
        "scenario", "GET", f"{_BRANCH}/scenarios/{{role}}",
        "Une branche telle qu’un rôle l’a vécue, en phrases que `pytest` joue.", Asking.scenario, "feature",
    ),
    Operation(
        "cases", "GET", "/api/cases", "Les cas du jeu d’essai, cherchés par leur nom ou leur titre.",
        walking.cases, "Cases", query={"q": "Des mots, qui sont tous dans le nom ou le titre."},
    ),
    Operation(
        "beginWalk", "POST", _WALKS, "Suivre un cas pas à pas ; rien n’en est encore joué.",
        walking.begin, "Walk", "WalkOpening", {"case": "parcours-rapo-tardif.01", "seed": 0}, status=201,
    ),
    Operation(
        "readWalk", "GET", _WALK, "Un cas suivi : ce qui est joué, attendu, dit et jugé.",
        walking.read, "Walk",
    ),
    Operation(
        "goOn", "POST", f"{_WALK}/paces",
        "Jouer un pas de plus, ou jusqu’à une étape, à ce qui manque, au bout.",
        walking.go_on, "Walk", "Pacing", {"until": "step"}, _KNOWN,
    ),
    Operation(
        "walkAgain", "POST", f"{_WALK}/again",
        "Reprendre du début, jusqu’à une étape ; `restart` : votre système redémarre d’abord.",
        walking.again, "Walk", "Again", {"before": 1}, status=201,
    ),
    Operation("leaveWalk", "DELETE", _WALK, "Laisser un cas, et l’oublier.", walking.leave, "Forgotten"),
)  # fmt: skip
"""In the order in which a reader wants them."""
WATCH = f"{_DOSSIER}/watch"
"""Where a page watches a dossier."""
