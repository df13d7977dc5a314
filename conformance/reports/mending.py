"""What is to be mended first: what failures share, told once, in the order in which it is best mended."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from conformance.playing.outcome import IN_PASSING
from conformance.protocol.faults import FAULTS
from conformance.reports.broken_rule import BrokenRule, shortened
from conformance.reports.hidden import Hidden


class Seen(NamedTuple):
    """What one cause of many failures looks like."""

    what: str
    """« Refusé », or what else became of it; empty where the rest says it all."""
    name: str
    """The messages or decisions that it became of, else what was expected and obtained."""


@dataclass(frozen=True)
class Mend:
    """One thing to mend: the rule that shows it most, and those that fail of the same cause."""

    rule: BrokenRule
    others: tuple[BrokenRule, ...]
    count: int
    """How many cases show it, by any of its rules."""
    alone: int
    """How many of these show nothing else: once it is mended, they pass."""

    @property
    def ids(self) -> frozenset[str]:
        """Every rule that it breaks."""
        return frozenset((self.rule.id, *(one.id for one in self.others)))

    @property
    def cases(self) -> frozenset[str]:
        """Every case that shows it."""
        return self.rule.cases.union(*(one.cases for one in self.others))

    @property
    def is_of_the_protocol(self) -> bool:
        """Whether the adapter is to be mended: the rules of the cases that show it say nothing of it."""
        return self.rule.shown.cause in FAULTS

    @property
    def seen(self) -> "Seen | None":
        """What was seen, where it breaks several rules: the title of one says nothing of the others."""
        shown = self.rule.shown
        if not self.others or self.is_of_the_protocol:
            return None
        names = {what: getattr(shown, what) for what in _SEEN if getattr(shown, what)}
        if not names:
            return Seen("", self.rule.in_short)
        what = next(iter(names))
        every = dict.fromkeys((names[what], *(getattr(one.shown, what) for one in self.others)))
        return Seen(_SEEN[what], _listed([one for one in every if one]))

    @property
    def condemns(self) -> bool:
        """Whether it weighs on the verdict: what is advice, or has no sure outcome, condemns nobody."""
        return any(one.condemns for one in (self.rule, *self.others))

    @property
    def rules(self) -> tuple[BrokenRule, ...]:
        """Those that are named below the heading: all of them where it tells what was seen."""
        return (self.rule, *self.others) if self.seen is not None else self.others

    @property
    def detail(self) -> str:
        """What is wrong, of what may be read at a glance."""
        return shortened(self.rule.shown.detail)


@dataclass(frozen=True)
class Blocking:
    """A refusal that keeps many cases from being played: it comes before all that may be mended else."""

    hidden: Hidden
    mend: Mend | None
    """What fails of it; None where it fails nowhere, since nothing says that it is a fault."""

    @property
    def example(self) -> str:
        """A case that shows it: one that fails of it, where there is one."""
        return self.mend.rule.shown.id if self.mend is not None else self.hidden.example


def parted(
    mends: Sequence[Mend], refusals: Sequence[Hidden]
) -> tuple[tuple[Blocking, ...], tuple[Mend, ...]]:
    """Put apart the refusals that keep cases from being played, each with what fails of it."""
    found = {(one.rule.shown.refused, one.rule.shown.obtained): one for one in reversed(mends)}
    blocking = tuple(Blocking(one, found.get((one.step, one.whole))) for one in refusals)
    told = [one.mend for one in blocking]
    return blocking, tuple(one for one in mends if one not in told)


def first_to_mend(broken: Sequence[BrokenRule]) -> tuple[Mend, ...]:
    """Put first what makes most cases pass once it is mended, then what most cases show, by all of its rules.

    What weighs on no verdict comes after all that does, whatever number of cases shows it.

    What is refused for one and the same reason is one thing to mend, whatever rules show it; so is one
    exchange that does not leave, whether a message or a person's decision should have made it leave; and one
    fault of the protocol.
    """
    groups: dict[str, list[BrokenRule]] = {}
    shown_by: dict[str, set[str]] = {}
    refused = frozenset(one.shown.obtained for one in broken if one.shown.cause in _REFUSALS)
    for one in sorted(broken, key=lambda one: (-one.alone, -one.count, one.id)):
        groups.setdefault(_reason(one, refused), []).append(one)
        for case in one.cases:
            shown_by.setdefault(case, set()).add(one.id)
    mends = [_mend(some, shown_by) for some in _together(_by_act(groups.values()))]
    ordered = sorted(mends, key=lambda mend: (-mend.alone, -mend.count))
    weighs = [mend for mend in ordered if mend.condemns]
    return (*_ranked(weighs, shown_by), *(mend for mend in ordered if not mend.condemns))


def _by_act(groups: Iterable[list[BrokenRule]]) -> Iterable[list[BrokenRule]]:
    """Join to what is answered wrongly all else that this very act breaks: it goes with the answer."""
    found = list(groups)
    for answered in [group for group in found if group[0].shown.taken or group[0].shown.refused]:
        done = frozenset[tuple[str, str]]().union(*(one.acts for one in answered))
        for group in [one for one in found if one is not answered]:
            if all(one.shown.cause == IN_PASSING and one.acts and one.acts <= done for one in group):
                answered.extend(group)
                found.remove(group)
    return found


def _together(groups: Iterable[list[BrokenRule]]) -> Iterable[list[BrokenRule]]:
    """Join what the very same cases show: two rules that one act breaks, wherever it is done."""
    found: dict[frozenset[str], list[BrokenRule]] = {}
    for rules in groups:
        cases = frozenset[str]().union(*(one.cases for one in rules))
        key = cases if len(cases) >= _NO_CHANCE else frozenset({rules[0].id})
        found.setdefault(key, []).extend(rules)
    return found.values()


def _ranked(mends: list[Mend], shown_by: Mapping[str, set[str]]) -> Iterator[Mend]:
    """Give first what makes most cases pass, then what does once that is mended, and so on.

    What every case shows beside something else would else come after what a single case shows.
    """
    mended: set[str] = set()
    for _ in range(min(_RANKED, len(mends))):
        gained = [
            sum(shown_by[case] <= mended | mend.ids for case in mend.cases if not shown_by[case] <= mended)
            for mend in mends
        ]
        first = mends.pop(gained.index(max(gained)))
        mended |= first.ids
        yield first
    yield from mends


def _reason(one: BrokenRule, refused: frozenset[str]) -> str:
    """Give what is the same for all that one mending mends.

    What is refused by a wrong motive is the same thing where that very motive refuses what is to be taken.
    """
    shown = one.shown
    if shown.cause == _MOTIVE and shown.obtained in refused:
        return f"refused: {shown.obtained}"
    if shown.cause == _FORM:
        return f"fault: {shown.cause}: {_place(shown.detail)}"
    if shown.cause in FAULTS:
        return f"fault: {shown.cause}: {shown.detail}"
    if shown.silent:
        return f"silent: {shown.silent}"
    return f"refused: {shown.obtained}" if shown.cause in _REFUSALS and shown.obtained else one.id


def _place(detail: str) -> str:
    """Give where a result is not of the form asked, whatever stands there: the value differs with each case.

    It is the first place told, without numbers of items. Outside of what is emitted it is a field of the
    result as a whole: which regions a state shows depends on the case, not on the fault.
    """
    where = detail.split(" ", 1)[0].split(":", 1)[0].strip("/").split("/")
    return "/".join(one for one in where if not one.isdigit()) if where[0] == _EMITTED else where[0]


def _mend(rules: Sequence[BrokenRule], shown_by: Mapping[str, set[str]]) -> Mend:
    cases, ids = frozenset[str]().union(*(one.cases for one in rules)), {one.id for one in rules}
    # What a case looks for says it best: before it, one reads of what follows from the refusal.
    first, *others = sorted(rules, key=lambda one: one.shown.cause in (_PAST, _MOTIVE, IN_PASSING))
    return Mend(first, tuple(others), len(cases), sum(shown_by[case] <= ids for case in cases))


def _listed(names: Sequence[str]) -> str:
    """Name the first few."""
    return ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")


_SEEN = MappingProxyType(
    {
        "refused": "Refusé",
        "unsent": "Rien n’est parti",
        "taken": "Pris en compte à tort",
        "sent": "Parti à tort",
    }
)
"""What a failure holds the name of, by what became of it."""
_NAMED = 3
"""Messages and decisions that a heading names."""
_NO_CHANCE = 3
"""Cases that two things share, and no other, from which they are one thing: fewer may be a chance."""
_RANKED = 12
"""Things to mend whose rank is worked out one after another: nobody mends more before playing again."""
_FORM = "bad-result"
_EMITTED = "emitted"
_MOTIVE = "motive"
_PAST = "past"
_REFUSALS = frozenset({"refused", _PAST, "not-done"})
"""The causes of which what is obtained names the reason."""
