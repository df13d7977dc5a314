"""What is kept of a part is read on a day, by some rules, for some dossiers."""

from collections.abc import Collection
from datetime import date, timedelta

from conformance.audit.judging import TRANSITIONS
from conformance.audit.screening.results import Screened
from conformance.audit.screening.screening import Sifted, concerned
from conformance.audit.screening.sieved import DUE, SUSPECT, TROUBLED, UNREADABLE, WAITS, Asked, Hit, Sieved
from conformance.audit.selecting import chosen
from tests.generator.engine.build import book

DUE_ON = date(2025, 3, 14)
RULES = sorted(book().rules)
ONE, OTHER = RULES[:2]


def read(
    hits: Collection[Hit],
    day: date = DUE_ON,
    rules: Collection[str] = (ONE,),
    left: Collection[str] = (),
    among: Collection[str] | None = None,
) -> tuple[Sifted, Screened]:
    part = Sieved(9, DUE_ON, 4, frozenset({OTHER}), tuple(hits))
    return Asked(book(), day, frozenset(rules)).of(part, left, among)


def test_what_is_due_may_be_violated_from_the_next_day() -> None:
    hits = [Hit("a", DUE, ONE, DUE_ON)]
    assert read(hits)[0] == Sifted({}, frozenset({"a"}))
    assert read(hits, DUE_ON + timedelta(days=1))[0] == Sifted({"a": frozenset({ONE})}, frozenset())


def test_only_the_rules_that_are_asked_for_let_through_or_wait() -> None:
    hits = [Hit("a", DUE, OTHER, DUE_ON), Hit("b", SUSPECT, OTHER), Hit("c", WAITS, OTHER)]
    assert read(hits)[0] == Sifted({}, frozenset())
    found, _ = read(hits, rules=(ONE, OTHER))
    assert found == Sifted({"b": frozenset({OTHER})}, frozenset({"a", "c"}))


def test_a_dossier_that_no_screen_reads_is_judged_by_every_rule() -> None:
    hits = [Hit("a", UNREADABLE), Hit("a", SUSPECT, ONE), Hit("b", SUSPECT, ONE)]
    found, counts = read(hits)
    assert found.suspects == {"a": None, "b": frozenset({ONE})}
    assert (counts.unread, counts.suspects, counts.rules) == (1, 2, {ONE: 1})


def test_an_event_on_which_no_screen_relies_leaves_the_rules_that_read_it() -> None:
    event, asked = "envoi-apa.envoi", chosen(book(), None)
    found, counts = read([Hit("a", TROUBLED, event)], rules=asked)
    assert found.suspects == {"a": concerned(book(), event, asked)}
    assert counts.disturbed == 1


def test_some_dossiers_alone_are_read_and_what_came_later_is_left() -> None:
    hits = [Hit(one, SUSPECT, ONE) for one in "abc"]
    found, counts = read(hits, left={"b"})
    assert (set(found.suspects), counts.dossiers) == ({"a", "c"}, 8)
    assert found.waiting == {"b"}
    found, counts = read(hits, left={"b"}, among={"a", "b"})
    assert (set(found.suspects), counts.dossiers) == ({"a"}, 1)


def test_shapes_and_rules_that_no_screen_decides_are_those_that_are_asked_for() -> None:
    _, counts = read([])
    assert (counts.shapes, *counts.routed) == (0,)
    _, counts = read([], rules=(OTHER, TRANSITIONS))
    assert (counts.shapes, set(counts.routed)) == (4, {OTHER})
    _, counts = read([], rules=(TRANSITIONS,), among={"a"})
    assert counts.shapes == 0  # nobody counts them again where some dossiers alone are judged again
