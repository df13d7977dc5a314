"""What an open question changes: the cases of the kit that another reading of it turns over, rule by rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.examples import verdict
from generator.engine.history import History
from generator.engine.judging import under_each_reading
from generator.engine.readings import Reading, readings
from generator.engine.roles import Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import testability
from generator.kit.numbering import numbering, order_of
from generator.kit.oracle.conditions import proposed, saying
from generator.kit.oracle.continuations import Continuations
from generator.kit.purposes.distinct import distinct
from generator.kit.purposes.rules import told_cases
from generator.kit.setup.evaluation import Evaluation
from generator.model.example import ExampleVerdict

VERDICTS: Mapping[ExampleVerdict, str] = {
    "satisfied": "respectée",
    "violated": "enfreinte",
    "pending": "en attente",
    "not-applicable": "sans objet",
    "inconclusive": "discutée",
}
"""What becomes of a rule in a case."""


@dataclass(frozen=True)
class Flip:
    """A case that a reading turns over."""

    case: str
    retained: str
    """What the reading retained makes of the rule, in French."""
    otherwise: str
    is_written: bool = False
    """Where it is turned over for a system that writes, by itself, no more than the reading retained asks.

    The case asks what every reading admits, and concludes; what lies between two of them does not.
    """


@dataclass(frozen=True)
class Flipped:
    """What a reading turns over: the cases of each rule, by its id."""

    reading: Reading
    rules: Mapping[str, tuple[Flip, ...]]

    @property
    def size(self) -> int:
        """How many cases it turns over."""
        return sum(map(len, self.rules.values()))


@lru_cache(maxsize=64)
def flipped(book: Rulebook, doubt: str) -> tuple[Flipped, ...]:
    """Give what each reading of a doubt turns over, beside the one retained; only its rules are told again.

    Nothing where the doubt has no reading that can be chosen.
    """
    known = readings(book).get(doubt, ())
    found: dict[str, dict[str, tuple[Flip, ...]]] = {one.id: {} for one in known}
    for rule in book.rules.values():
        if len(rule.readings.get(doubt, ())) > 1:
            evaluation = tuple(_told(book, rule))
            for reading in rule.readings[doubt][1:]:
                flips = tuple(_flips(rule, doubt, reading, evaluation))
                if flips:
                    found[reading][rule.id] = flips
    retained = {rule.readings[doubt][0] for rule in book.rules.values() if doubt in rule.readings}
    return tuple(Flipped(one, found[one.id]) for one in known if found[one.id] or one.id not in retained)


def _told(book: Rulebook, rule: Compiled) -> Iterator[tuple[str, Evaluation]]:
    """Give the cases of a rule with their numbers, as the kit of seed 0 holds them."""
    tested = testability(book, rule)
    if tested.obstacles:
        return
    every = tuple(told_cases(roles(book)[tested.role], rule))
    kept = {case.key for case in distinct([case for case, _ in every])}
    lived = [(case, evaluation) for case, evaluation in every if case.key in kept]
    numbers = numbering([case for case, _ in lived], book.specification.registry)
    yield from sorted(
        ((numbers.id(case), evaluation) for case, evaluation in lived), key=lambda one: order_of(one[0])
    )


def _flips(
    rule: Compiled, doubt: str, reading: str, cases: tuple[tuple[str, Evaluation], ...]
) -> Iterator[Flip]:
    plain = rule.selections[0]
    other = rule.selections.index({**plain, doubt: reading})
    for id_, evaluation in cases:
        by_reading = under_each_reading(evaluation.book, rule, evaluation.history, evaluation.day)
        before, after = verdict(by_reading[0]), verdict(by_reading[other])
        is_told = before != after
        if not is_told and (said := _as_retained(evaluation)) is not None:
            by_reading = under_each_reading(evaluation.book, rule, said, evaluation.day)
            before, after = verdict(by_reading[0]), verdict(by_reading[other])
        if before != after:
            yield Flip(id_, VERDICTS[before], VERDICTS[after], is_written=not is_told)


def _as_retained(evaluation: Evaluation) -> History | None:
    """Let the role say no more than the reading retained asks of what it writes by itself, if it writes it.

    A story tells one value that conforms; another reading may turn over a system that wrote the least.
    """
    place = evaluation.judged
    if place is None or evaluation.role.way(evaluation.placed.raws[place].name) is not Way.REACTIVE:
        return None
    asked = Continuations(evaluation)
    wanted = next(proposed(asked, place, None), ())
    event = asked.event(place)
    said = saying(event, wanted)
    return asked.then(asked.before(place), said) if said.data != event.data else None
