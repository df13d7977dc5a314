"""What changed since the run that the folder held before: what the report tells on its first screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from conformance.comparison import Change, since
from conformance.kit import Json, Kit
from conformance.reports.languages import Language


@dataclass(frozen=True)
class Group:
    """The cases that changed alike."""

    state: str
    sign: str
    told: str
    cases: tuple[tuple[str, str], ...]
    """Id and title."""


_TOLD = {
    Change.BROKEN: ("failed", "✕", "régression", "régressions"),
    Change.FIXED: ("passed", "✓", "corrigé", "corrigés"),
    Change.STILL: ("failed", "✕", "échoue encore", "échouent encore"),
}


def changes(kit: Kit, before: Json | None, results: Json, language: Language) -> tuple[Group, ...] | None:
    """Give the groups of cases that changed, or still fail; None where nothing did, or nothing was before.

    A run that is played again, or anew after it broke off, so gives the same page.
    """
    found = since(before, results)
    if found is None or not (found.of(Change.BROKEN) or found.of(Change.FIXED)):
        return None
    titles = {case.id: case.title for case in kit.cases}

    def groups() -> Iterator[Group]:
        for change, (state, sign, one, several) in _TOLD.items():
            cases = found.of(change)
            named = tuple((case.id, titles.get(case.id, "")) for case in cases)
            yield Group(state if cases else "zero", sign, language.count(len(cases), one, several), named)

    return tuple(groups())
