"""No screen clears a dossier that the engine condemns: an audit finds the same with screens as without."""

import dataclasses
import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlglot import exp

from conformance.audit.auditing import Request, audited
from conformance.audit.database import Database, column, opened, parquet, text
from conformance.audit.figures import Figures
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.judging import FAMILIES, TRANSITIONS, findings
from conformance.audit.mapping import DEFAULT
from conformance.audit.prepared import laying
from conformance.audit.prepared.preparing import Preparation, prepared
from conformance.audit.screening import screening
from conformance.audit.screening.explaining import explained
from conformance.audit.screening.results import Screened
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import DOSSIER
from conformance.audit.selecting import chosen
from conformance.audit.simulating.multiplying import Order, simulated
from generator.engine import readings
from generator.engine.reading import Raw
from generator.engine.rulebook import settled
from tests.conformance.audit.mutilating import Told, by_lot, examples, journal, lives
from tests.generator.engine.build import book

MUTILATED = int(os.environ.get("PARCMETRE_MUTILATED", "250"))
LATE, EARLY = date(2032, 1, 1), date(2025, 3, 15)
"""A day on which all is due, and one that cuts lives short."""
_FAMILY = dict(zip(("routing", "content", "cause", "once", "addressee", TRANSITIONS), (
    FAMILIES[0], FAMILIES[1], FAMILIES[2], FAMILIES[2], FAMILIES[3], TRANSITIONS), strict=True))  # fmt: skip


@dataclass(frozen=True)
class Compared:
    """What the engine finds in each dossier, by rule or family, and what the screens let through."""

    found: dict[str, set[str]]
    let_through: dict[str, set[str]]
    unread: set[str]
    suspects: set[str]
    screened: Screened


@contextmanager
def database(folder: Path) -> Iterator[Database]:
    with opened(folder, "2GB") as it:
        yield it


def names_in(it: Database, query: exp.Select) -> set[str]:
    return {name for (name,) in it.all(query)}


def stranger() -> Told:
    """Tell a notice that names another person than the one whom the register named."""
    person = {"nom": "FICTIF", "prenoms": "Camille"}
    told: list[tuple[str, str, dict[str, object]]] = [
        ("message-fps.creation", "2024-01-01T10:00:00+01:00", {}),
        (
            "identification-redevable.reponse-immatriculation",
            "2024-01-02T10:00:00+01:00",
            {"redevable-trouve": True, "identite-redevable": person},
        ),
        ("envoi-apa.envoi", "2024-01-03T10:00:00+01:00", {"identite-redevable": person | {"nom": "AUTRE"}}),
    ]
    return Told(tuple(Raw(name, datetime.fromisoformat(at), data) for name, at, data in told), {})


@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Compared:
    """Compare on our journeys, mutilated ones, and the examples of the rules."""
    shown = {f"{rule}#{place}": one for rule, each in examples().items() for place, one in enumerate(each)}
    shown["stranger"] = stranger()
    return compare(LATE, shown, tmp_path_factory.mktemp("late"))


@pytest.fixture(scope="module", params=["late", "early"])
def compared(
    request: pytest.FixtureRequest, late: Compared, tmp_path_factory: pytest.TempPathFactory
) -> Compared:
    return late if request.param == "late" else compare(EARLY, {}, tmp_path_factory.mktemp("early"))


def compare(day: date, more: dict[str, Told], folder: Path) -> Compared:
    """Hold the screens against the engine, on our journeys, mutilated ones and some more dossiers."""
    some = {f"life {place}": one for place, one in enumerate(lives())}
    some |= more
    some |= {f"cut {place}": one for place, one in enumerate(by_lot(MUTILATED, seed=MUTILATED))}
    with database(folder) as it:
        rows = journal(it, list(some.values()), list(some))
        asked = chosen(book(), None)
        screens = screening.Screening(book(), it, rows, day, asked)
        suspects = screens.part(Part(rows)).suspects
        every = exp.select(column(DOSSIER)).from_(rows.subquery("lignes"))
        assert names_in(it, exp.select(column(DOSSIER)).from_(screening.SUSPECTS)) == suspects.keys()
        found = {
            one.number: {told.finding.rule for told in findings(book(), one.history, day, asked)}
            for one in dossiers(book(), it.rows(by_dossier(rows)), None)
        }
        return Compared(
            {
                number: {_FAMILY.get(one.split(":")[0], one) for one in rules}
                for number, rules in found.items()
            },
            {number: set(suspects.get(number) or ()) for number in names_in(it, every)},
            {number for number, rules in suspects.items() if rules is None},
            set(suspects),
            screens.found,
        )


def test_no_screen_clears_what_the_engine_condemns(compared: Compared) -> None:
    missed = {
        (number, rule)
        for number, rules in compared.found.items()
        if number not in compared.unread
        for rule in rules - compared.let_through[number]
    }
    assert missed == set()
    assert {number for number, rules in compared.found.items() if rules} <= compared.suspects


def test_a_screen_lets_through_little_that_the_engine_clears(compared: Compared) -> None:
    disturbed = {one for one, rules in compared.let_through.items() if rules.issuperset(FAMILIES)}
    read = compared.found.keys() - compared.unread - disturbed
    innocent = {number for number in read & compared.suspects if not compared.found[number]}
    assert len(innocent) <= len(read) // 100
    assert len(read) > len(compared.found) // 3  # what is mutilated is often what no screen reads


def test_every_kind_of_rule_is_seen_to_be_let_through(late: Compared) -> None:
    kinds: Counter[str] = Counter()
    for number, rules in late.let_through.items():
        both = rules & late.found.get(number, set()) & book().rules.keys()
        kinds.update(book().rules[one].datum.kind for one in both)
    assert set(kinds) == {rule.datum.kind for rule in book().rules.values()}
    assert set(FAMILIES) <= {rule for rules in late.found.values() for rule in rules}


def test_what_is_counted_is_what_is_let_through(compared: Compared) -> None:
    screened = compared.screened
    assert screened.dossiers == len(compared.let_through)
    assert (screened.unread, screened.suspects) == (len(compared.unread), len(compared.suspects))
    counts = Counter(
        rule
        for number, rules in compared.let_through.items()
        if number not in compared.unread
        for rule in rules
    )
    assert {rule: count for rule, count in screened.rules.items() if count} == counts


def test_what_came_twice_is_left_to_the_engine_by_the_rules_that_read_it_alone(late: Compared) -> None:
    disturbed = [rules for rules in late.let_through.values() if rules.issuperset(FAMILIES)]
    assert len(disturbed) == late.screened.disturbed > MUTILATED // 4
    fewest = sorted(len(rules & book().rules.keys()) for rules in disturbed)[len(disturbed) // 2]
    assert 0 < fewest < len(book().rules) // 4


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("simulated")
    with database(folder) as it:
        simulated(book(), it, Order(300, 0.3, 11, 1), folder / "log.parquet")
    return folder / "log.parquet"


def run(log: Path, out: Path, *, screens: bool | None) -> Figures:
    request = Request([log], DEFAULT, date(2036, 1, 1), chosen(book(), None), screens)
    return audited(book(), request, out, "2GB", raw=True)


def test_an_audit_finds_the_same_with_screens_as_without(log: Path, tmp_path: Path) -> None:
    alone = run(log, tmp_path / "alone", screens=False)
    screened = run(log, tmp_path / "screened", screens=True)
    assert screened.rules
    for name in ("violations.csv", "refused.ndjson", "summary.html"):
        assert (tmp_path / "alone" / name).read_text() == (tmp_path / "screened" / name).read_text()
    assert alone.judged == alone.dossiers == screened.dossiers == 300
    assert screened.judged < 150
    told = json.loads((tmp_path / "screened" / "summary.json").read_text())["screens"]
    assert told["let-through"] == screened.judged


def test_a_prepared_log_is_audited_under_every_reading(log: Path, tmp_path: Path) -> None:
    """What the sieve kept is for the readings by which it was made: others are sieved anew."""
    ready = tmp_path / "ready"
    prepared(book(), Preparation([log], DEFAULT, parts=1), ready, "2GB")
    laid = {file.name for file in (ready / laying.FOLDER).iterdir()}
    one = settled(book(), tuple(readings.chosen(book(), ["D-02=franc"]).items()))
    for name, by in (("open", book()), ("settled", one)):
        for place, path in (("plain", log), ("ready", ready)):
            request = Request([path], DEFAULT, date(2036, 1, 1), chosen(by, None), place == "ready")
            audited(by, request, tmp_path / f"{place}-{name}", "2GB", raw=True)
        found = [
            (tmp_path / f"{place}-{name}" / "violations.csv").read_text() for place in ("plain", "ready")
        ]
        assert found[0] == found[1]
    assert {file.name for file in (ready / laying.FOLDER).iterdir()} == laid


def test_a_dossier_whose_events_are_all_refused_counts_for_none(log: Path, tmp_path: Path) -> None:
    refused = tmp_path / "refused.parquet"
    with database(tmp_path) as it:
        rows = exp.select(exp.Star()).from_(parquet([log])).order_by(column("subject")).limit(1)
        more = {"subject": text("nobody"), "settings": text('{"unknown": 1}')}
        replaced = exp.Star(replace=[exp.alias_(value, name) for name, value in more.items()])
        it.write(exp.select(replaced).from_(rows.subquery("one")), refused)
    both = Request([log, refused], DEFAULT, date(2036, 1, 1), chosen(book(), None))
    for screens in (False, True):
        request = dataclasses.replace(both, screens=screens)
        figures = audited(book(), request, tmp_path / f"{screens}", "2GB", raw=True)
        assert figures.refused == {"bad-setting": 1}
        assert figures.dossiers == 300


def test_a_small_log_is_judged_by_the_engine_alone(log: Path, tmp_path: Path) -> None:
    figures = run(log, tmp_path / "out", screens=None)
    assert figures.events < screening.SMALL
    assert figures.screened is None
    assert "moteur seul" in explained(book(), None, ())
