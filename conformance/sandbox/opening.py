"""Opens a dossier where another left off: a journey, a file of `judge`, a case at one of its steps."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from conformance.kit import Json
from conformance.playing.emissions import Emissions, Setting
from conformance.protocol.faults import Fault
from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.examples import event
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.seat import Answer, Seat
from conformance.sandbox.setup import Setup
from conformance.sandbox.world import World
from generator import dossiers
from generator.engine.reading import Raw
from generator.kit.setup.placed import Placed
from generator.kit.setup.reachable_states import placed_journey
from generator.kit.test_data import preludes
from generator.model.journey import Journey
from generator.model.kit import Case, Step

Opened = tuple[Setup, tuple[Entry, ...]]


def usual_settings(world: World) -> dict[str, str | int | bool]:
    """Give what a collectivity of the kit chose."""
    return {item.setting: item.value for item in preludes(world.book).settings}


def of_journeys(world: World, hand: str | None = None) -> Iterator[Opened]:
    """Give each journey of the specification, as a dossier."""
    for entry in world.book.specification.entries(Journey, "journey"):
        placed = placed_journey(world.book, entry.datum)
        yield _setup_of(world, entry.datum.title, placed, hand), _lines(world, placed)


def _setup_of(world: World, title: str, placed: Placed, hand: str | None) -> Setup:
    begins = placed.raws[0].moment
    settings = {name: one for name, one in placed.settings.items() if name in world.settings}
    return Setup(title, placed.number, begins, settings, hand)


def _lines(world: World, placed: Placed) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for place, raw in enumerate(placed.raws, 1):
        told = event(raw, f"{place:02}", world.sender(raw.name), placed.number)
        found.append(_line(world, told, raw, found))
    return tuple(found)


def _line(world: World, told: Json, raw: Raw, before: Sequence[Entry]) -> Entry:
    """Give the line of an event that a file tells, received no sooner than the one before it."""
    at = max(raw.moment, before[-1].at) if before else raw.moment
    kind = Kind.FACT if world.is_fact(raw.name) else Kind.MESSAGE
    accepted = False if raw.refused else None
    return Entry(kind, at, told, world.receiver(raw.name), accepted)


def of_file(world: World, text: bytes, title: str, hand: str | None) -> Opened:
    """Open a dossier as `judge` takes it; raises Refusal."""
    try:
        told = dossiers.told(world.book, text, "dossier")
    except dossiers.DossierError as problem:
        raise Refusal("unreadable", str(problem), problem.hint or "") from problem
    if not told.raws:
        raise Refusal("unreadable", "Ce dossier ne dit aucun événement.")
    found: list[Entry] = []
    for raw, one in zip(told.raws, told.exchanges, strict=True):
        found.append(_line(world, dict(one), raw, found))
    settings = {**usual_settings(world), **told.settings}
    number = told.number or title
    return Setup(title, number, found[0].at, settings, hand), tuple(found)


def of_case(world: World, id_: str, step: int | None) -> Opened:
    """Open a case of the kit before one of its steps, or at its end: its role is played by hand.

    What the role did until then is what the reference does, told the same. Raises Refusal.
    """
    case = next((one for one in world.kit.cases if one.id == id_), None)
    if case is None:
        hint = "`parcmetre list cases` les nomme."
        raise Refusal("unknown", f"Aucun cas « {id_} » dans le jeu d’essai.", hint)
    if step is not None and not 0 <= step <= len(case.steps):
        raise Refusal("not-possible", f"Une étape de 0 à {len(case.steps)} est attendue.")
    setup = Setup(f"{case.id} : {case.title}", case.subject, case.begins, dict(case.settings), case.role)
    try:
        return setup, tuple(_replayed(world, case, case.steps[:step]))
    except Fault as fault:
        raise Refusal("system-fault", f"La référence n’a pas joué ce cas : {fault}.") from fault


def _replayed(world: World, case: Case, steps: Sequence[Step]) -> Iterator[Entry]:
    zone = world.zone(case.settings)
    ask = world.systems.ask(case.role, {}, is_own=False)
    emissions = Emissions(case.role, Setting(0, frozenset(world.book.steps)), lambda _subject: True)
    seat = Seat(case.role, ask, emissions, (case.begins, dict(case.settings), zone))
    seat.recalled({})
    for step in steps:
        if step.call is None or step.at is None:
            continue
        for instant, told in seat.lived(step.at):
            yield Entry(Kind.MESSAGE, instant, told, world.receiver(told["type"]))
        match step.call:
            case "deliver":
                answer = seat.delivered(step.exchange)
                yield _told(seat.now, dict(step.exchange), case.role, answer)
                yield from _sent(world, seat.now, answer)
            case "trigger":
                answer = seat.decided(str(step.type), step.data)
                if world.is_fact(str(step.type)):
                    yield _recorded(world, case, step, seat.now, answer)
                yield from _sent(world, seat.now, answer)
            case _:
                yield Entry(Kind.CLOCK, seat.now, {})


def _told(at: datetime, exchange: Json, role: str, answer: Answer) -> Entry:
    return Entry(Kind.MESSAGE, at, exchange, role, answer.accepted, answer.rules)


def _sent(world: World, at: datetime, answer: Answer) -> Iterator[Entry]:
    return (Entry(Kind.MESSAGE, at, one, world.receiver(one["type"])) for one in answer.emitted)


def _recorded(world: World, case: Case, step: Step, at: datetime, answer: Answer) -> Entry:
    name = str(step.type)
    told = event(
        Raw(name, at, step.data), f"{case.id}-{name}-{at.isoformat()}", world.sender(name), case.subject
    )
    return Entry(Kind.FACT, at, told, None, answer.accepted, answer.rules)
