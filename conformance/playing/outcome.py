"""What came of a case."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from generator.formula.phrases import Phrase, Tree, read

Json = dict[str, Any]


class Status(StrEnum):
    """The closed list of what may come of a case; a skip is never a pass."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not-applicable"
    """The implementation declared beforehand that it does not do what the case asks."""
    NOT_TESTED = "not-tested"
    """The case was not played."""
    INCONCLUSIVE = "inconclusive"
    """The law leaves the outcome open."""
    ERROR = "error"
    """The bench itself failed: it says nothing of the implementation."""


CAUSES = MappingProxyType(
    {
        "past": "Le système ne vit pas ce qui précède le cas.",
        "refused": "Le système refuse ce que le droit lui fait prendre en compte.",
        "accepted": "Le système prend en compte ce qu’il doit refuser.",
        "motive": "Le système refuse pour une raison qui n’explique pas ce refus.",
        "not-done": "Le système n’exécute pas la décision prise chez lui.",
        "done": "Le système exécute une décision que le droit interdit.",
        "missing": "L’échange attendu n’est pas parti.",
        "late": "L’échange attendu est parti trop tard.",
        "content": "L’échange attendu est parti, mais il ne dit pas ce qu’il doit.",
        "repeated": "L’échange devait partir une seule fois.",
        "forbidden": "Un échange interdit est parti.",
        "unexpected": "Un autre échange est parti, que rien n’appelait.",
        "state": "Le dossier n’est pas dans l’état attendu.",
        "broken": "Au passage, le système enfreint une autre règle que celle du cas.",
    }
)
"""Why a case fails by its rule; `FAULTS` tells why it fails by the protocol."""

ADVISED = MappingProxyType(
    {
        "refused": "Le système refuse ce qu’il vaudrait mieux prendre en compte.",
        "accepted": "Le système prend en compte ce qu’il vaudrait mieux refuser.",
        "done": "Le système exécute une décision qu’il vaudrait mieux ne pas suivre.",
        "missing": "L’échange que le jeu d’essai conseille n’est pas parti.",
        "late": "L’échange que le jeu d’essai conseille est parti plus tard.",
        "content": "L’échange est parti, autrement que le jeu d’essai ne le conseille.",
        "repeated": "L’échange est parti plus d’une fois, ce que le jeu d’essai déconseille.",
        "forbidden": "Un échange que le jeu d’essai déconseille est parti.",
        "state": "Le dossier n’est pas dans l’état que le jeu d’essai conseille de montrer.",
    }
)
"""Why a case fails by a rule that only advises: nothing there is due, nor forbidden."""

NOT_REACHED = "not-reached"
"""The reason of a case whose end the implementation lawfully led elsewhere."""
DISPUTED = "disputed"
"""The reason of a case that is in dispute: whatever was seen, it says nothing."""
IN_PASSING = "broken"
"""The cause of a case in which all that it looks for is there, and the whole dossier shows a rule broken."""
OWN = "Le dossier entier montre que la règle du cas est enfreinte."

REASONS = MappingProxyType(
    {
        "disputed": "Le cas est en litige, hors score.",
        "open": "L’issue dépend d’une question ouverte.",
        "declared": "Le système a déclaré ne pas le faire.",
        "option": "Le système a déclaré ne pas avoir l’option dont le cas dépend.",
        "no-clock": "L’horloge du système n’est pas commandée par le banc, et le cas fait passer du temps.",
        "no-observe": "Le système a déclaré ne pas montrer l’état de ses dossiers.",
        "not-reached": "Le système a pris un autre chemin, que le droit permet : le cas n’a pas été atteint.",
        "stopped": "La campagne s’est arrêtée avant ce cas.",
        "too-much": "La campagne s’est arrêtée avant ce cas : le système envoie plus que le banc ne garde.",
        "interrupted": "La campagne a été interrompue avant ce cas.",
        "bench": "Le banc d’essai s’est trompé ; le cas est à rejouer.",
    }
)
"""Why a case gives neither a pass nor a failure."""

UNVERIFIED_MOTIVE = "motif non vérifié"
"""The mention of a refusal that names no rule."""


@dataclass(frozen=True)
class Breach:
    """A rule that the implementation broke by its own acts, and the events that show it."""

    rule: str
    """A rule's id, or a derived rule's name."""
    expected: str
    observed: str
    events: tuple[str, ...] = ()
    """The name and the instant of each, the one that is judged first."""

    @property
    def said(self) -> Mapping[str, Tree]:
        """The trees of what is told of it, from which other languages say it."""
        return _trees({"expected": self.expected, "observed": self.observed})


@dataclass(frozen=True)
class Outcome:
    """A status, and what explains it."""

    status: Status
    cause: str | None = None
    """A key of CAUSES, FAULTS or REASONS."""
    detail: str = ""
    step: int | None = None
    """The place in the case's steps where it was decided."""
    expected: str | None = None
    obtained: str | None = None
    at: str | None = None
    """The virtual instant then."""
    mentions: tuple[str, ...] = ()
    breaches: tuple[Breach, ...] = ()
    """The obligatory rules that the whole dossier shows to be broken, the case's own among them."""
    advice: Breach | None = None
    """How the dossier departs from the rule of the case, where that rule only advises."""

    @property
    def said(self) -> Mapping[str, Tree]:
        """The trees of what is told of it, from which other languages say it."""
        return _trees({"detail": self.detail, "expected": self.expected, "obtained": self.obtained})


def _trees(texts: Mapping[str, str | None]) -> Mapping[str, Tree]:
    """Give the trees of texts, of those that have one."""
    return {name: text.tree for name, text in texts.items() if isinstance(text, Phrase)}


def told(outcome: Outcome) -> Json:
    """Give an outcome as transcripts hold it: its texts in French, and the trees of those that have one."""
    found: Json = {field.name: getattr(outcome, field.name) for field in fields(outcome)}
    if outcome.said:
        found["said"] = outcome.said
    found["breaches"] = [told_breach(one) for one in outcome.breaches]
    if outcome.advice is None:
        del found["advice"]
    else:
        found["advice"] = told_breach(outcome.advice)
    return found


def told_breach(breach: Breach) -> Json:
    """Give a breach as they hold it."""
    found: Json = {field.name: getattr(breach, field.name) for field in fields(breach)}
    return found | ({"said": breach.said} if breach.said else {})


def with_trees(message: Mapping[str, Any]) -> Json:
    """Read the texts of an outcome, or of a breach, with their trees; what is no tree is left out."""
    trees = message.get("said")
    known = {name: read(tree) for name, tree in trees.items()} if isinstance(trees, dict) else {}
    return {
        name: Phrase(text, tree) if isinstance(text, str) and (tree := known.get(name)) is not None else text
        for name, text in message.items()
        if name != "said"
    }
