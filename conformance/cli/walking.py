"""A case that is walked: what the options say of it, and its walk on a terminal, a step at each Enter."""

import sys
from typing import TYPE_CHECKING, Any

import typer

from conformance.cli import terminal, voice
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import settled_by
from generator.characters import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.bench import Target
    from conformance.kit import Kit
    from conformance.sandbox.stepping.walks import Walks
    from conformance.sandbox.stepping.wanted import Wanted

    Say = Callable[[str], str]
    """Tells the bench's own French in the language of the kit."""

_HELP = "Enter: one step; g: to the first gap; e: to the end; m: what was just said; q: leave"
_LOST = "the system has started again: it has forgotten this dossier"
_SPACE = "terminal"


def wanted_of(
    kit: "Kit", case: str | None, how: tuple[int, str | None, list[str] | None, bool], role: str | None
) -> "tuple[Wanted, str] | None":
    """Read which case is walked, and its role, None for none; ends the verb where there is none such.

    `how` is its seed, its profile, its readings, and whether it is walked on the terminal.
    """
    if case is None:
        if any(how):
            wrong_usage("--terminal, --seed, --profile and --reading are of a case", "give --case ID too")
        return None
    seed, profile, readings, _ = how
    from conformance.judging import judge_of
    from conformance.kit import KitError
    from conformance.running.selecting import SelectionError
    from conformance.sandbox.stepping.wanted import Wanted, selection_of

    try:
        settled = settled_by(judge_of(kit.folder).book, readings) if readings else ()
        wanted = Wanted(case, seed, profile, settled)
        found = selection_of(kit, wanted).role
    except SelectionError as problem:
        wrong_usage(str(problem), "parcmetre list cases names them")
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    if role is not None and role != found:
        wrong_usage(f"{case} is a case of {found}, not of {role}", f"give --role {found}, or leave it out")
    return wanted, found


def walk_here(kit: "Kit", wanted: "Wanted", role: str, own: "Target | None") -> None:
    """Walk a case on the terminal; exits with 1 where it fails, 2 where it cannot be walked."""
    from conformance.protocol.faults import Fault
    from conformance.running.declared import DeclarationError
    from conformance.sandbox.refusing import Refusal
    from conformance.sandbox.serving.running import walks_alone

    try:
        with walks_alone(kit, role, own) as walks:
            with terminal.doing("drawing the dossier"):
                id_ = walks.begin(_SPACE, wanted)
            _walk(walks, id_)
    except (Fault, DeclarationError) as problem:
        wrong_usage(str(problem), "parcmetre adapter-check tells more of it")
    except Refusal as refusal:
        wrong_usage(refusal.text, refusal.hint or "parcmetre sandbox --help")


def _walk(walks: "Walks", id_: str) -> None:
    from conformance.sandbox.stepping import telling
    from conformance.sandbox.stepping.walk import at_once, to_a_miss, to_the_end
    from generator.languages.frames import frames

    ways = {"": at_once, "g": to_a_miss, "e": to_the_end}
    found = walks.at(_SPACE, id_)
    say = frames(walks.world.book.language.id).text
    told = telling.walked(walks.world, id_, found)
    _tell([f"{told['case']['id']}: {quoted(told['case']['title'])}", *_law(told["case"]["rule"]), _HELP])
    shown = 0
    while told["outcome"] is None and not told["isLost"]:
        asked = sys.stdin.readline()
        word = asked.strip() if asked else "e"  # what is read has ended: nobody is there to step
        if word == "q":
            return
        if word == "m":
            _tell(_said(told["paces"][-1]) if told["paces"] else ["nothing yet"])
            continue
        if word not in ways:
            _tell([_HELP])
            continue
        walks.go(_SPACE, id_, ways[word])
        told = telling.walked(walks.world, id_, found)
        for pace in told["paces"][shown:]:
            _tell(_pace(told, pace, say))
        shown = len(told["paces"])
    outcome = told["outcome"]
    is_wrong = outcome is None or outcome["status"] in ("failed", "error")
    _tell(_end(told, say))
    voice.conclude(f"{outcome['sign']} {outcome['status']}" if outcome else _LOST, good=not is_wrong)
    voice.give(told)
    if is_wrong:
        raise typer.Exit(1)


def _tell(lines: "list[str]") -> None:
    for line in lines:
        typer.echo(line)


def _pace(told: dict[str, Any], pace: dict[str, Any], say: "Say") -> list[str]:
    count = sum(one["kind"] == "sent" for one in pace["said"])
    tail = f"  ({count} calls)" if count > 1 else ""
    missed, sign = pace["missed"], "✓"
    match pace:
        case {"kind": "opened"}:
            words = f"{told['opening']['keyword']} {told['opening']['text']}"
        case {"kind": "step", "place": int(place)}:
            words, sign = _step(told, place), "✕" if missed else "✓"
        case {"kind": "ended", "place": int(place)}:
            words, sign = _step(told, place), told["outcome"]["sign"]
        case {"kind": "replanned"}:
            sign = "–"
            words = f"{quoted(pace['without'])} has not left, and nothing asks for it: the case goes on"
        case _:
            return []
    return [f"{sign} {words}{tail}", *(f"    {line}" for line in (_wrong(missed, say) if missed else []))]


def _step(told: dict[str, Any], place: int) -> str:
    step = told["steps"][place]
    text = (
        f"{step['keyword']} {step['text']}".strip() or f"({step['expect'] or step['call']}) {step['label']}"
    )
    return f"[{place + 1}/{len(told['steps'])}] {text}"


def _said(pace: dict[str, Any]) -> list[str]:
    from generator import events

    marks = {"sent": "→", "received": "←", "fault": "✕"}
    return [f"{marks[one['kind']]} {events.written(one['message'])}" for one in pace["said"]] or ["nothing"]


def _end(told: dict[str, Any], say: "Say") -> list[str]:
    outcome = told["outcome"]
    lines = (
        [f"    {line}" for line in _wrong(outcome, say)] if outcome and outcome["status"] != "passed" else []
    )
    for one in told["breaches"]:
        lines += [f"✕ {one['rule']['id']}: {quoted(one['rule']['title'])}", *_law(one["rule"])]
        lines += [
            f"    expected: {quoted(say(one['expected']))}",
            f"    observed: {quoted(say(one['observed']))}",
        ]
    return lines


def _wrong(found: dict[str, Any], say: "Say") -> list[str]:
    told = (("", found["text"]), ("expected: ", found["expected"]), ("obtained: ", found["obtained"]))
    return [f"{head}{quoted(say(text))}" for head, text in (*told, ("", found["detail"])) if text]


def _law(rule: dict[str, Any]) -> list[str]:
    return [f"    {quoted(rule['statement'])}", *(f"    law: {quoted(one)}" for one in rule["law"])]
