"""What is to be mended first, on the terminal: in the report's order, with law and a case to play."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.characters import quoted, visible

if TYPE_CHECKING:
    from conformance.kit import Json, Kit
    from conformance.reports.broken_rule import BrokenRule
    from conformance.reports.mending import Blocking, Mend

_FIRST = 5
_LAWS = 3
"""Texts that are named for a rule: the report names them all."""
_SAME = 5
"""Other rules that are named, of those that break of the same thing."""
_AGAIN = "again"
"""Where a case is played again, beside the run that it must not overwrite."""


def to_mend(kit: "Kit", told: "Json", transcript: Path) -> "tuple[Mend, ...]":
    """Give what is to be mended, as the report orders it; nothing where nothing failed."""
    from conformance.reports.failures import Failures
    from conformance.reports.labels import Labels
    from conformance.reports.mending import first_to_mend
    from conformance.reports.scenarios import Scenarios

    excused = {one["case"] for one in told.get("waived", ())}
    failed = [
        case for case in told["cases"] if case["status"] in {"failed", "error"} and case["id"] not in excused
    ]
    if not failed:
        return ()
    scenarios = Scenarios(kit)
    failures = Failures(kit, scenarios, Labels(kit, scenarios))
    return first_to_mend(tuple(failures.rules({**told, "cases": failed}, transcript)))


def blocking(
    kit: "Kit", told: "Json", mends: "Sequence[Mend]"
) -> "tuple[tuple[Blocking, ...], tuple[Mend, ...]]":
    """Put apart the refusals that keep many cases from being played: hardly any of them fails."""
    if not any(case.get("cause") == "not-reached" for case in told["cases"]):
        return (), tuple(mends)
    from conformance.reports.hidden import hidden
    from conformance.reports.labels import Labels
    from conformance.reports.languages import Language
    from conformance.reports.mending import parted
    from conformance.reports.scenarios import Scenarios

    scenarios = Scenarios(kit)
    words = Language().of(scenarios.language)
    return parted(mends, hidden(kit, told, Labels(kit, scenarios), words))


def lines(
    mends: "Sequence[Mend]",
    again: Sequence[str],
    say: Callable[[str], str] = str,
    blocking: "Sequence[Blocking]" = (),
) -> Iterator[str]:
    """Tell the first of them, what keeps cases from being played before all else, and how to play one again.

    `say` tells the bench's own French in the language of the kit.
    """
    weighs = [list(_blocking(one, say)) for one in blocking]
    weighs += [list(_mend(mend, say)) for mend in mends if mend.condemns]
    yield from _listed("to mend first", weighs)
    advice = [list(_mend(mend, say)) for mend in mends if not mend.condemns]
    yield from _listed("advice, or what the law leaves open: it condemns nobody", advice)
    if not weighs and not advice:
        return
    example = blocking[0].example if blocking else mends[0].rule.shown.id
    yield f"  play one again: {visible(shlex.join(again))} --case {example}"


def _listed(heading: str, things: Sequence[Sequence[str]]) -> Iterator[str]:
    """Tell the first of some things, below what they are; nothing where there is none."""
    if things:
        count = len(things)
        yield f"{heading}{f', {_FIRST} of {count}: the report has them all' if count > _FIRST else ''}"
    for thing in things[:_FIRST]:
        yield from (f"  {visible(line)}" for line in thing)


def _blocking(one: "Blocking", say: Callable[[str], str]) -> Iterator[str]:
    """Tell a refusal by what is refused: the rules under which it shows say nothing of it."""
    refused, mend = one.hidden, one.mend
    shown = f", {_shown(mend)}" if mend is not None else ""
    hides = f"{refused.count} cases not tested because of it"
    yield f"refused: {quoted(refused.step)}, {hides}{shown}, as {one.example}"
    yield f"  it answers {quoted(say(refused.answer))}"
    if mend is None:
        yield "  nothing says that it is a fault: if that refusal is not meant, mend it before all else"
        return
    yield from (f"  {line}" for line in _same((mend.rule, *mend.others)))


def _shown(mend: "Mend") -> str:
    cases = f"{mend.count} cases show it" if mend.count > 1 else "1 case shows it"
    return f"{cases}{_alone(mend)}"


def _same(rules: "Sequence[BrokenRule]") -> Iterator[str]:
    if rules:
        more = f" and {len(rules) - _SAME} more" if len(rules) > _SAME else ""
        yield f"the same thing breaks {', '.join(one.id for one in rules[:_SAME])}{more}"


def _mend(mend: "Mend", say: Callable[[str], str]) -> Iterator[str]:
    rule, shown = mend.rule, mend.rule.shown
    if mend.is_of_the_protocol:
        yield f"{shown.cause}: {quoted(say(shown.text))}, {_shown(mend)}, as {shown.id}"
        if mend.detail:
            yield f"  {quoted(say(mend.detail))}"
        return
    yield f"{_heading(mend, say)}, {_shown(mend)}, as {shown.id}"
    is_headed = mend.seen is not None and bool(mend.seen.what)
    yield from (f"  {line}" for line in (_below(rule, say) if is_headed else _why(rule, say)))
    yield from (f"  {line}" for line in _same(mend.rules if is_headed else mend.others))
    if rule.law:
        more = f" and {len(rule.law) - _LAWS} more" if len(rule.law) > _LAWS else ""
        yield f"  law: {', '.join(quoted(text) for text, _ in rule.law[:_LAWS])}{more}"


def _heading(mend: "Mend", say: Callable[[str], str]) -> str:
    """Say what was seen where it breaks several rules, else the rule that is broken."""
    rule, seen = mend.rule, mend.seen
    if seen is None or not seen.what:
        return f"{rule.id}: {quoted(say(rule.title))}"
    return f"{_SEEN[seen.what]}: {quoted(say(seen.name))}"


_SEEN = {
    "Refusé": "refused",
    "Rien n’est parti": "nothing left",
    "Pris en compte à tort": "taken though it had to be refused",
    "Parti à tort": "left though it must not",
}
"""What was seen, in English."""


def _alone(mend: "Mend") -> str:
    if not mend.alone:
        return ""
    return ", and nothing else" if mend.alone == mend.count else f", {mend.alone} of them nothing else"


def _below(rule: "BrokenRule", say: Callable[[str], str]) -> Iterator[str]:
    """Say what a heading does not: what became of which message or decision stands there."""
    from conformance.reports.broken_rule import shortened

    shown = rule.shown
    if shown.cause == "missing":
        return
    if shown.refused and shown.cause != "motive":
        yield f"it answers {quoted(say(shortened(shown.obtained)))}"
        return
    yield from _why(rule, say)


def _why(rule: "BrokenRule", say: Callable[[str], str]) -> Iterator[str]:
    from conformance.playing.outcome import IN_PASSING
    from conformance.reports.broken_rule import shortened

    shown = rule.shown
    if shown.cause != IN_PASSING or not (shown.expected or shown.obtained):
        is_plain = shown.cause == "content" and bool(shown.detail)
        told = ("" if is_plain else shown.text, shortened(shown.detail))
        yield quoted(" ".join(say(one) for one in told if one))
    if shown.expected == shown.obtained:
        return  # what is expected left: what is wrong in it stands above
    said = (("expected", shown.expected), ("obtained", shown.obtained))
    values = [f"{word} {quoted(say(shortened(value)))}" for word, value in said if value]
    if values:
        yield "; ".join(values)


def again(reached: Sequence[str], told: "Json", out: Path) -> Sequence[str]:
    """Give the words that play a case of a run again, its id left out: apart from the run itself."""
    words = ["parcmetre", "run", *reached, "--role", told["role"], "--seed", str(told["seed"])]
    if told["profile"] is not None:
        words += ["--profile", told["profile"]]
    for doubt, reading in told["selection"].get("readings", {}).items():
        words += ["--reading", f"{doubt}={reading}"]
    return [*words, "--out", str(out / _AGAIN)]


def reached_by(command: str | None, url: str | None, python: str | None, *, is_private: bool) -> list[str]:
    """Give the options that reach the implementation, but for a password or a header."""
    named = (("--command", command), ("--url", url), ("--python", python))
    words = [word for option, value in named if value is not None for word in (option, value)]
    if url is not None and "@" in url:
        words[words.index(url)] = "…"
    return [*words, "--header", "…"] if is_private else words


def told_in(kit: "Kit") -> Callable[[str], str]:
    """Give what tells the bench's own French in the language of a kit."""
    from conformance.reports.scenarios import Scenarios
    from generator.languages.frames import frames

    return frames(Scenarios(kit).language).text
