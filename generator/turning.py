"""What two versions of the specification judge otherwise: committed dossiers, and the rules' examples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import dossiers
from generator.engine import rulebook
from generator.engine.dossier import judged
from generator.engine.examples import verdict
from generator.engine.findings import Finding
from generator.engine.rulebook import Rulebook
from generator.kit.flips import VERDICTS
from generator.model.example import Example, ExampleVerdict
from generator.model.specification import Specification

DOSSIERS = "docs/dossiers"
"""The dossiers that a version commits, each a list of CloudEvents."""


@dataclass(frozen=True)
class Turned:
    """A dossier, or an example of a rule, of which a rule says otherwise."""

    name: str
    """The file of a dossier; what an example tells."""
    rule: str
    before: str
    """What becomes of the rule, in French."""
    after: str


def turned(old: Specification, new: Specification, folders: tuple[Path, ...]) -> tuple[Turned, ...]:
    """Give what both specifications can judge and do not judge alike: dossiers first, then examples.

    A dossier that one of them cannot read is left out: it has no verdict to flip. Of two dossiers of one
    name, the one of the last folder is judged. A rule that only one of them has flips no verdict.
    """
    books = rulebook(old), rulebook(new)
    files = {path.name: path for folder in folders for path in sorted((folder / DOSSIERS).glob("*.json"))}
    of_dossiers = (one for name in sorted(files) for one in _dossier(name, files[name], *books))
    return (*of_dossiers, *_examples(old, new))


def _dossier(name: str, path: Path, old: Rulebook, new: Rulebook) -> Iterator[Turned]:
    try:
        before, after = (_verdicts(book, path) for book in (old, new))
    except dossiers.DossierError:
        return
    for rule in sorted((old.rules.keys() & new.rules.keys()) | (before.keys() & after.keys())):
        was, is_ = before.get(rule, "not-applicable"), after.get(rule, "not-applicable")
        if was != is_:
            yield Turned(name, rule, VERDICTS[was], VERDICTS[is_])


def _verdicts(book: Rulebook, path: Path) -> Mapping[str, ExampleVerdict]:
    history = dossiers.read(book, str(path))
    day = max((event.day for event in history.deliveries), default=None)
    found: dict[str, list[Finding]] = {}
    for finding in judged(book, history, day).findings if day is not None else ():
        found.setdefault(finding.rule, []).append(finding)
    return {rule: verdict(findings) for rule, findings in found.items()}


def _examples(old: Specification, new: Specification) -> Iterator[Turned]:
    """Compare the same history under the same rule: `check` has the engine judge each in its own version."""
    before = {entry.id: entry.datum.examples for entry in old.rules}
    for entry in new.rules:
        for one in entry.datum.examples:
            for was in before.get(entry.id, ()):
                if _history(was) == _history(one) and was.verdict != one.verdict:
                    yield Turned(one.text, entry.id, VERDICTS[was.verdict], VERDICTS[one.verdict])


def _history(example: Example) -> tuple[object, ...]:
    return example.at, example.settings, example.history
