"""From play to test: a dossier as the history that `judge` takes, and as a scenario in the phrase book."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from conformance.bdd.contradicting import contradiction
from conformance.bdd.lines import ScenarioError, recognised
from conformance.bdd.steps import phrase_book
from conformance.bdd.telling import Telling
from conformance.bdd.vocabulary import Vocabulary
from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.living import begun
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.setup import Setup
from conformance.sandbox.world import World
from generator.engine.roles import Role, Way
from generator.kit.case import Act, Beat, Case
from generator.kit.purpose import Purpose
from generator.kit.setup.past import deliver, trigger
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import placed
from generator.kit.telling.gherkin import Phrased, shown, words
from generator.kit.telling.lines import Line, Slot
from generator.kit.telling.phrasing import Phrasing

Json = dict[str, Any]
_KIND = "bac-a-sable"


def history(world: World, setup: Setup, entries: Sequence[Entry]) -> Json:
    """Give a dossier as `judge` reads it: what was refused is marked so."""
    settings = {name: value for name, value in setup.settings.items() if name in world.settings}
    return {"settings": settings, "exchanges": list(_events(entries))}


def _events(entries: Sequence[Entry]) -> Iterator[Json]:
    for entry in entries:
        if entry.kind in (Kind.MESSAGE, Kind.FACT):
            told = dict(entry.message)
            yield told | {"accepted": False} if entry.accepted is False else told


def scenario(world: World, setup: Setup, entries: Sequence[Entry], role: str) -> str:
    """Tell a dossier as one role lived it, in sentences that `pytest` plays; raises Refusal.

    What leaves by itself must leave again, on its day; what its people decide must be done. What the law
    contradicts is not written.
    """
    taken = [one for one in entries if one.accepted is not False]
    if len(taken) < len(entries):
        text = "Un message refusé ne se dit pas encore dans un scénario."
        raise Refusal("not-possible", text, "Revenez avant lui par une branche.")
    life = begun(world.book, setup, taken)
    player = world.roles[role]
    told = _told(world, life)
    beats = tuple(_beats(player, replace(life, told=told)))
    if not any(one.act in (Act.DELIVER, Act.TRIGGER) for one in beats):
        raise Refusal("not-possible", f"Rien de ce dossier n’est parvenu à {world.actor(role)}.")
    case = _case(setup, role, life, beats)
    lines = Phrasing(world.book).lines(case)
    _check(world, player, lines)
    return _text(setup.title, role, Phrased(_KIND, case, lines, (), world.book.language))


def _told(world: World, life: Placed) -> tuple[Mapping[str, object], ...]:
    """Give what sentences must say of each message: what nobody would complete alike."""
    named: list[Mapping[str, object]] = [{} for _ in life.raws]
    cycle = world.book.cycle_of(life.settings)
    bare = tuple(raw._replace(data={}) for raw in life.raws)
    purpose = Purpose(bare, dict(life.settings), "", "", "", dossier={})
    made = placed(world.book, purpose, cycle)
    completed = [raw for raw, ours in zip(made.raws, made.ours, strict=True) if ours]
    for place, (raw, other) in enumerate(zip(life.raws, completed, strict=True)):
        named[place] = {
            name: value
            for name, value in raw.data.items()
            if not isinstance(value, dict | list) and other.data.get(name) != value
        }
    return tuple(named)


def _beats(role: Role, life: Placed) -> Iterator[Beat]:
    today = None
    for place, raw in enumerate(life.raws):
        came, today = raw.moment.date() != today, raw.moment.date()
        match role.way(raw.name):
            case Way.DELIVERED:
                yield _done(deliver(life, place))
                yield Beat(Act.ACCEPTED)
            case Way.KNOWN:
                yield _done(trigger(role, life, place))
            case Way.ORDERED:
                yield _done(trigger(role, life, place))
                yield Beat(Act.EMITTED, raw.name)
            case Way.REACTIVE:
                if came:  # what follows from what came the same day needs no calendar
                    yield Beat(Act.CLOCK, at=raw.moment)
                yield Beat(Act.EMITTED, raw.name)
            case None:
                continue


def _done(beat: Beat) -> Beat:
    return replace(beat, given=False)


def _case(setup: Setup, role: str, life: Placed, beats: tuple[Beat, ...]) -> Case:
    first = next(one.at for one in beats if one.at is not None)
    day: date = first.date()
    return Case(
        rule=_KIND,
        family=_KIND,
        key=_KIND,
        kind=_KIND,
        role=role,
        phase="",
        level="recommande",
        title=setup.title,
        why=_KIND,
        settings=life.settings,
        number=life.number,
        beats=beats,
        legal_date=day,
        sources=(),
        certainty="general",
    )


def _check(world: World, role: Role, lines: Sequence[Line]) -> None:
    """Read the sentences back, as `pytest` will."""
    try:
        read = [
            recognised(phrase_book(), f"ligne {place}", line.role, _plain(line.parts), _rows(line))
            for place, line in enumerate(lines, 1)
        ]
        telling = Telling(Vocabulary(world.book), role, read)
        found = contradiction(telling, telling.told())
        if found is not None:
            raise found.error("scénario")
    except ScenarioError as problem:
        hint = "Un scénario ne dit que ce que le livre de phrases sait dire, et que le droit admet."
        raise Refusal("not-possible", str(problem), hint) from problem


def _plain(parts: Sequence[str | Slot]) -> str:
    return "".join(part if isinstance(part, str) else part.text for part in parts)


def _rows(line: Line) -> list[tuple[str, str]]:
    return [(_plain([left]), _plain([right])) for left, right in line.table]


def _text(title: str, role: str, phrased: Phrased) -> str:
    (told,) = shown([phrased])
    language, keywords = phrased.language, phrased.language.keywords
    lines = [
        f"# language: {language.id}",
        f"@role:{role}",
        f"{keywords.feature}: {words(title)}",
        "",
        f"  {keywords.scenario}: {words(title)}",
    ]
    for sentence in told.sentences:
        lines.append(f"    {sentence.text}{language.says('table') if sentence.rows else ''}")
        cells = [[one.replace("\\", "\\\\").replace("|", "\\|") for one in row] for row in sentence.rows]
        lines += [f"      | {left} | {right} |" for left, right in cells]
    return "\n".join(lines) + "\n"
