"""What cases are derived from together: a rule, or a family of one role; each knows nothing of the others."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.engine.roles import Role, roles
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import testability
from generator.kit.case import Beat, Case
from generator.kit.draws.drawing import ways
from generator.kit.draws.drawn_book import with_another_tariff, with_other_lives
from generator.kit.draws.masking import masked
from generator.kit.purposes.abstentions import abstention_cases
from generator.kit.purposes.distinct import distinct
from generator.kit.purposes.journeys import journey_cases
from generator.kit.purposes.messages import content_cases, routing_cases
from generator.kit.purposes.rules import Tellings, as_it_is, rule_cases
from generator.kit.purposes.transitions import transition_cases
from generator.model.draws import Draws

_Derivation = Callable[[Rulebook, Tellings], Iterator[Case]]
"""Derives cases from a specification, whose purposes are told in some ways."""
_Tries = Callable[[Rulebook, Draws, int], Iterator[tuple[Rulebook, Tellings]]]
"""Gives the specifications and the tellings that are tried under a seed, in order."""


@dataclass(frozen=True)
class Source:
    """Cases that are derived together, for one role."""

    role: str
    derived: _Derivation
    tries: _Tries

    def plain(self, book: Rulebook) -> tuple[Case, ...]:
        """Give the cases of the specification as it is."""
        return distinct(self.derived(book, as_it_is))

    def drawn(self, book: Rulebook, given: Draws, seed: int, plain: Sequence[Case]) -> tuple[Case, ...]:
        """Give the plain cases under a seed: of what is drawn, the first that does and expects the same.

        One that no draw gives again keeps its dates and its sums.
        """
        wanted = {(case.family, case.key): _outline(case) for case in plain}
        found: dict[tuple[str, str], Case] = {}
        tries = self.tries(book, given, seed)
        while len(found) < len(wanted) and (tried := next(tries, None)) is not None:
            for case in self.derived(*tried):
                name = case.family, case.key
                if wanted.get(name) == _outline(case):
                    found.setdefault(name, case)
        return tuple(masked(book, given, seed, found.get((case.family, case.key), case)) for case in plain)


def sources(book: Rulebook) -> Iterator[Source]:
    """Give what cases are derived from: the rules, then routing, content, the life cycle, whole lives."""
    for rule in book.rules.values():
        tested = testability(book, rule)
        if not tested.obstacles:
            yield Source(tested.role, partial(_of_rule, tested.role, rule.id), _tries_of_rule)
    for role in roles(book):
        yield Source(role, partial(_of_family, routing_cases, role), _tries_of_messages)
        yield Source(role, partial(_of_family, content_cases, role), _tries_of_messages)
        yield Source(role, partial(_of_family, transition_cases, role), _tries_of_lives)
        yield Source(role, partial(_of_family, abstention_cases, role), _tries_of_lives)
        yield Source(role, partial(_of_family, journey_cases, role), _tries_of_lives)


def _of_rule(role: str, rule: str, book: Rulebook, tellings: Tellings) -> Iterator[Case]:
    return rule_cases(roles(book)[role], book.rules[rule], tellings)


def _of_family(
    family: Callable[[Role], Iterator[Case]], role: str, book: Rulebook, _: Tellings
) -> Iterator[Case]:
    return family(roles(book)[role])


def _tries_of_rule(book: Rulebook, given: Draws, seed: int) -> Iterator[tuple[Rulebook, Tellings]]:
    for way in ways(given, seed):
        yield with_another_tariff(book, given, seed) if way.has_sums else book, partial(way.tellings, book)


def _tries_of_messages(book: Rulebook, given: Draws, seed: int) -> Iterator[tuple[Rulebook, Tellings]]:
    yield with_another_tariff(book, given, seed), as_it_is
    yield with_other_lives(book, given, seed), as_it_is


def _tries_of_lives(book: Rulebook, given: Draws, seed: int) -> Iterator[tuple[Rulebook, Tellings]]:
    yield with_other_lives(book, given, seed), as_it_is


def _outline(case: Case) -> object:
    """Give what a case does and expects, names, sums and dates apart."""
    return case.rule, case.role, case.doubts, tuple(_line(beat) for beat in case.beats)


def _line(beat: Beat) -> object:
    where = tuple((condition.field, condition.order) for condition in beat.where)
    return (
        beat.act, beat.event, beat.given, where, beat.or_else, beat.source, beat.channel, beat.receiver,
        beat.flaw.field if beat.flaw else None, beat.extra, beat.copy_of, beat.same_id, beat.free, beat.state,
        beat.doubts, beat.motives, sorted(beat.data),
    )  # fmt: skip
