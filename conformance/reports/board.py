"""Every rule of a run on one screen: a square each, by phase, that says whether it was broken or reached."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from conformance.playing.outcome import Status
from conformance.reports.broken_rule import BrokenRule
from conformance.reports.languages import Language
from conformance.reports.matrix import Line
from conformance.reports.telling import STATUSES

_UNREACHED, _UNASKED = "not-tested", "not-applicable"
_ADVICE = "advice"
"""A rule that is broken, and condemns nobody."""
_ASIDE = "aside"
"""No case of the rule passed, and none shows it broken: each failed by another rule."""
STATES: Mapping[str, tuple[str, tuple[str, str]]] = MappingProxyType(
    {
        "failed": ("✕", ("enfreinte", "enfreintes")),
        _ADVICE: ("!", ("non suivie, sans effet sur le verdict", "non suivies, sans effet sur le verdict")),
        "passed": ("✓", ("respectée", "respectées")),
        _ASIDE: ("~", ("masquée par une autre", "masquées par une autre")),
        _UNREACHED: ("○", ("non atteinte", "non atteintes")),
        _UNASKED: ("–", ("sans objet", "sans objet")),
    }
)
"""A sign and the words for one rule and for several, in the order in which they are told."""


@dataclass(frozen=True)
class Square:
    """What came of a rule."""

    target: str
    """The place of the page that tells it."""
    state: str
    sign: str
    told: str
    """Its title, and what came of its cases."""


@dataclass(frozen=True)
class Row:
    """The rules of a phase."""

    phase: str
    squares: tuple[Square, ...]


@dataclass(frozen=True)
class Board:
    """All of them."""

    rows: tuple[Row, ...]

    @property
    def total(self) -> int:
        """How many rules."""
        return sum(len(row.squares) for row in self.rows)

    @property
    def legend(self) -> tuple[tuple[str, str, tuple[str, str], int], ...]:
        """State, sign, words and number of rules, for each state that a rule has."""
        states = [square.state for row in self.rows for square in row.squares]
        return tuple(
            (state, sign, words, states.count(state))
            for state, (sign, words) in STATES.items()
            if state in states
        )


def board(
    lines: Sequence[Line], broken: Sequence[BrokenRule], phases: Sequence[str], language: Language
) -> Board:
    """Lay out the rules that have cases, by phase, and those without any that a dossier broke in passing."""
    rows: dict[str, list[Square]] = {phase: [] for phase in phases}
    told = {one.id: one for one in broken}
    for line in lines:
        rows.setdefault(line.phase, []).append(_square(line, told.get(line.id), language))
    known = {line.id for line in lines}
    for one in broken:
        if one.id not in known:
            square = Square(
                f"regle-{one.id}",
                _broken(one),
                STATES[_broken(one)][0],
                f"{one.title}{language.colon} {language.say('vue en passant')}",
            )
            rows.setdefault(one.phase, []).append(square)
    return Board(tuple(Row(phase, tuple(squares)) for phase, squares in rows.items() if squares))


def _square(line: Line, broken: BrokenRule | None, language: Language) -> Square:
    state = _broken(broken) if broken is not None else _state(dict(zip(STATUSES, line.counts, strict=True)))
    target = f"regle-{line.id}" if broken is not None else f"ligne-{line.id}"
    return Square(
        target, state, STATES[state][0], f"{line.title}{language.colon} {', '.join(_counts(line, language))}"
    )


def _broken(one: BrokenRule) -> str:
    return "failed" if one.condemns else _ADVICE


def _state(counts: Mapping[str, int]) -> str:
    if counts[Status.PASSED]:
        return "passed"
    if counts[Status.FAILED]:
        return _ASIDE
    return _UNASKED if counts[Status.NOT_APPLICABLE] == sum(counts.values()) else _UNREACHED


def _counts(line: Line, language: Language) -> Iterator[str]:
    for (_, one, several), count in zip(STATUSES.values(), line.counts, strict=True):
        if count:
            yield language.count(count, one, several)
