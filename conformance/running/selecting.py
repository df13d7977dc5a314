"""Which cases a run plays: a role, a profile, tags, single cases, the rules in force on a day."""

import re
import shlex
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cucumber_tag_expressions import TagExpressionError, parse
from msgspec import structs

from conformance.kit import Json, Kit
from generator.model.kit import Case
from generator.problems import did_you_mean


class SelectionError(Exception):
    """What is asked selects nothing, or cannot be read; the text tells what to do."""


@dataclass(frozen=True)
class Selection:
    """What the user asked for; everything of the role where nothing is asked."""

    role: str
    profile: str | None = None
    tags: str | None = None
    cases: tuple[str, ...] = ()
    as_of: date | None = None
    readings: tuple[tuple[str, str], ...] = ()
    """The readings by which open questions are settled, by doubt."""

    @property
    def is_partial(self) -> bool:
        """Whether it leaves out cases that the role, or the profile, requires."""
        return bool(self.tags or self.cases or self.as_of)

    def settles(self, doubts: Collection[str]) -> bool:
        """Tell whether it settles every one of some open questions."""
        return bool(doubts) and set(doubts) <= {doubt for doubt, _ in self.readings}

    @property
    def words(self) -> str:
        """Say it as the options that ask for it, to be pasted in a shell."""
        asked: list[tuple[str, str | None]] = [
            ("--role", self.role),
            ("--profile", self.profile),
            ("--tags", self.tags),
        ]
        asked += [
            *(("--case", case) for case in self.cases),
            ("--as-of", str(self.as_of) if self.as_of else None),
            *(("--reading", f"{doubt}={reading}") for doubt, reading in self.readings),
        ]
        return " ".join(f"{option} {shlex.quote(value)}" for option, value in asked if value is not None)

    def told(self) -> Json:
        """Say it in JSON."""
        return {
            "tags": self.tags,
            "cases": list(self.cases),
            "as-of": self.as_of.isoformat() if self.as_of else None,
            "readings": dict(self.readings),
        }


def selected(kit: Kit, selection: Selection) -> tuple[Case, ...]:
    """Give the cases of a selection, in the order of the kit; raises SelectionError when there is none."""
    found = scope(kit, selection)
    if selection.as_of is not None:
        _refuse_before_the_law(kit, selection.as_of)
        found = tuple(case for case in found if _is_in_force(kit.rules.get(case.rule, {}), selection.as_of))
    if selection.cases:
        found = tuple(_named(found, selection.cases, kit))
    if selection.tags is not None:
        found = tuple(_tagged(kit, found, selection.tags))
    if not found:
        raise SelectionError(f"no case for this selection: {selection.words}")
    return found


def settled(selection: Selection, case: Case) -> Case:
    """Give a case as it is played: one that the readings of a selection settle concludes."""
    return structs.replace(case, outcome="conclusive") if selection.settles(case.doubts) else case


def scope(kit: Kit, selection: Selection) -> tuple[Case, ...]:
    """Give every case of the role, or of the profile; raises SelectionError."""
    roles = sorted({case.role for case in kit.cases})
    if selection.role not in roles:
        near = did_you_mean(selection.role, roles) or f"the roles are: {', '.join(roles)}"
        raise SelectionError(f"no role `{selection.role}`: {near}")
    found = tuple(case for case in kit.cases if case.role == selection.role)
    if selection.profile is None:
        return found
    profiles = {one.id: one for one in kit.profiles.profiles if one.role == selection.role}
    if selection.profile not in profiles:
        known = f"there are: {', '.join(sorted(profiles))}" if profiles else "this role has none"
        near = did_you_mean(selection.profile, profiles) or known
        raise SelectionError(f"no profile `{selection.profile}` for `{selection.role}`: {near}")
    kept = frozenset(profiles[selection.profile].cases)
    return tuple(case for case in found if case.id in kept)


def spelt_out(kit: Kit, name: str) -> str:
    """Give the id of a case written in capitals, or without the zero of its number; else the name."""
    family, dot, number = name.strip().lower().rpartition(".")
    whole = f"{family}{dot}{number.zfill(_DIGITS)}" if number.isdecimal() else name
    return whole if whole in {case.id for case in kit.cases} else name


_DIGITS = 2


def _named(cases: Iterable[Case], names: tuple[str, ...], kit: Kit) -> Iterable[Case]:
    known = {case.id: case for case in cases}
    missing = [name for name in names if name not in known]
    if missing:
        near = did_you_mean(missing[0], known) or _elsewhere(missing[0], kit)
        raise SelectionError(f"no case `{missing[0]}` here: {near}")
    return (case for case in known.values() if case.id in names)


def _elsewhere(name: str, kit: Kit) -> str:
    """Say of which role a case is that is not of the one that is played, by its name or a near one."""
    roles = {case.id: case.role for case in kit.cases}
    if name in roles:
        return f"it is a case of `{roles[name]}`, or out of the profile"
    near = did_you_mean(name, roles)
    return f"{near} It is a case of another role" if near else "`parcmetre list cases` names them"


def _refuse_before_the_law(kit: Kit, day: date) -> None:
    """Refuse a day on which no rule is in force: what is derived alone would judge nothing by the law."""
    if not any(_is_in_force(rule, day) for rule in kit.rules.values()):
        starts = [
            rule["valid"]["from"] for rule in kit.rules.values() if (rule.get("valid") or {}).get("from")
        ]
        first = f": the first is, from {min(starts)} on" if starts else ""
        raise SelectionError(f"no rule is in force on {day}{first}")


def _tagged(kit: Kit, cases: Iterable[Case], expression: str) -> Iterable[Case]:
    if not expression.strip():
        raise SelectionError("--tags is empty: leave it out to play every case")
    try:
        wanted = parse(expression)
    except TagExpressionError as problem:
        raise SelectionError(f"--tags `{expression}`: {str(problem).splitlines()[-1]}") from problem
    known = {f"@{tag}" for case in kit.cases for tag in case.tags}
    for name in re.findall(r"@[^\s()]+", expression):
        near = did_you_mean(name, known) if name not in known else None
        if near is not None:
            raise SelectionError(f"no case has the tag `{name}`: {near}")
    return (case for case in cases if wanted.evaluate({f"@{tag}" for tag in case.tags}))


def _is_in_force(rule: Json, day: date) -> bool:
    valid: Mapping[str, str | None] = rule.get("valid") or {}
    start, end = valid.get("from"), valid.get("until")
    return (start is None or date.fromisoformat(start) <= day) and (
        end is None or day <= date.fromisoformat(end)
    )
