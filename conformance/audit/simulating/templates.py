"""Dossiers to multiply: each life at some days, proved lawful under every reading; or with one fault."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from conformance.audit.judging import findings
from conformance.audit.simulating.faults import Fault, faulty
from generator.engine import History, Rulebook
from generator.engine.completing import number_of_journey, raws_of_journey, settings_of_journey
from generator.engine.reading import Raw, history
from generator.engine.rulebook import settled
from generator.kit.draws.drawing import draws
from generator.kit.draws.drawn_book import later
from generator.kit.setup.office_days import move
from generator.model.base import FACT_PREFIX
from generator.model.journey import Journey
from generator.model.lifecycle import Event
from generator.model.simulation import Life, Simulation

_TRIES = 7
"""Days that are tried for a life before it is left out of a month."""
_LATER = timedelta(days=3_650)
"""A day on which everything that a dossier owes is due."""


class SimulationError(ValueError):
    """A specification from which nothing can be simulated."""


@dataclass(frozen=True)
class Template:
    """A dossier that is lived by many."""

    life: int
    """Its place among the lives of the specification."""
    raws: tuple[Raw, ...]
    values: dict[str, str]
    """What is renewed, by field."""
    settings: dict[str, object]
    """What its collectivity chose otherwise than most."""
    fault: Fault | None = None
    rules: tuple[str, ...] = ()
    """The rules that its fault breaks, whatever the reading."""


def simulation(book: Rulebook) -> Simulation:
    """Give what a specification says of logs; raises SimulationError."""
    found = book.specification.entries(Simulation, "simulation")
    if not found or draws(book) is None:
        raise SimulationError("no spec/simulation.yaml, or no spec/draws.yaml: nothing says what is lived")
    return found[0].datum


def lawful(book: Rulebook, days: int, chance: Random) -> Iterator[Template]:
    """Give each life at some days that are spread over the year; a life that is never lawful is left out."""
    given = simulation(book)
    acting = settled(book, tuple((one.doubt, one.reading) for one in given.readings))
    length = (given.days.until - given.days.from_).days + 1
    for number, life in enumerate(given.lives):
        for part in range(days):
            low, high = part * length // days, (part + 1) * length // days
            for _ in range(_TRIES):
                start = given.days.from_ + timedelta(days=chance.randrange(low, max(high, low + 1)))
                template = _lived(acting, number, life, start)
                if template.raws[0].moment.date() > given.days.until:
                    continue  # the next day on which all are at work is past the window
                if not list(findings(book, _history(book, life, template.raws), _day(template.raws))):
                    yield template
                    break


def broken(book: Rulebook, some: list[Template], each: int, chance: Random) -> Iterator[Template]:
    """Give lives with one fault that a rule condemns under every reading of the law."""
    lives = simulation(book).lives
    for template in some:
        made = 0
        for fault, raws in faulty(book, template.raws, chance):
            found = list(findings(book, _history(book, lives[template.life], raws), _day(raws)))
            rules = sorted({one.finding.rule for one in found if one.is_certain})
            if rules:
                yield Template(template.life, raws, template.values, template.settings, fault, tuple(rules))
                made += 1
            if made == each:
                break


def _lived(book: Rulebook, number: int, life: Life, start: date) -> Template:
    """Give a life that begins on a day."""
    journey = _begun(book, book.specification.all(Journey, "journey")[life.journey], start)
    raws: list[Raw] = []
    for raw in raws_of_journey(book, journey):
        if raw.name in life.without:
            continue
        moment = raw.moment
        if raws and moment <= raws[-1].moment:  # the order of a log is that of time
            moment = raws[-1].moment + timedelta(milliseconds=1)
        raws.append(raw._replace(moment=moment, source=raw.source or _who(book, raw.name)))
    if number_of_journey(book, journey) is None:
        raise SimulationError(f"the dossier of the journey {journey.id} has no number to renew")
    values = {item.field: str(item.value) for item in journey.dossier}
    for raw in raws:
        for name, value in raw.data.items():
            if isinstance(value, str):
                values.setdefault(name, value)
    wanted = simulation(book).renewed
    renewed = {name: values[name] for name in wanted if name in values}
    chosen = settings_of_journey(book, journey)
    others: dict[str, object] = {
        name: value for name, value in chosen.items() if value != book.defaults.get(name)
    }
    return Template(number, tuple(raws), renewed, others)


def _begun(book: Rulebook, journey: Journey, start: date) -> Journey:
    """Give a journey that begins on a day, or on the next that puts each act on a day of who does it."""
    given = draws(book)
    if given is None:
        raise SimulationError("no spec/draws.yaml")
    by = (start - journey.story[0].at.date()).days
    return later(book, given, journey, move(book, raws_of_journey(book, journey), None, by))


def _who(book: Rulebook, name: str) -> str:
    """Name an actor who knows of a fact."""
    event = book.specification.all(Event, "event")[name.removeprefix(FACT_PREFIX)]
    return event.by or event.known_by[0]


def _history(book: Rulebook, life: Life, raws: tuple[Raw, ...]) -> History:
    journey = book.specification.all(Journey, "journey")[life.journey]
    named = tuple(raw._replace(id=f"{place}") for place, raw in enumerate(raws))
    return history(book, named, settings_of_journey(book, journey), number_of_journey(book, journey))


def _day(raws: tuple[Raw, ...]) -> date:
    return max(raw.moment for raw in raws).date() + _LATER
