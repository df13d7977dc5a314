"""A part that is laid out with a dossier a row is screened as its rows are."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from sqlglot import exp

from conformance.audit.database import Database, opened
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.judging import findings
from conformance.audit.prepared.laying import FOLDER, Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.screening.choices import wide_of
from conformance.audit.screening.flat import TROUBLES, file_of, later
from conformance.audit.screening.results import Screened
from conformance.audit.screening.screening import Screening, Sifted
from conformance.audit.screening.sieve import Sieve
from conformance.audit.screening.sieved import Asked
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import DOSSIER
from conformance.audit.selecting import chosen
from generator.model.rule import Response
from tests.conformance.audit.mutilating import by_lot, examples, journal, lives
from tests.generator.engine.build import book

LATE, EARLY = date(2032, 1, 1), date(2025, 3, 15)
WAITED = date(2025, 4, 10)
"""A day on which dossiers wait for others to pass."""
DAYS = (EARLY, WAITED, date(2025, 9, 1), LATE)
MUTILATED = int(os.environ.get("PARCMETRE_MUTILATED", "400")) // 5
"""Each is screened twice and judged once on each of the days."""


@pytest.fixture(scope="module")
def piece(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write our journeys, some that are mutilated, and what expects an answer, as the rows of a part."""
    folder = tmp_path_factory.mktemp("laid")
    awaiting = [rule for rule, it in book().rules.items() if isinstance(it.datum, Response)]
    told = examples()
    some = [*lives(), *by_lot(MUTILATED, seed=7), *(one for rule in awaiting for one in told[rule])]
    (folder / "0000").mkdir()
    file = folder / "0000" / "part-00000.parquet"
    with opened(folder, "2GB") as it:
        it.write(journal(it, some), file)
    return file


Found = dict[str, set[str]]


@pytest.fixture(scope="module")
def judged(piece: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[date, Found]:
    """Have the engine judge every dossier on each day."""
    with opened(tmp_path_factory.mktemp("judged"), "2GB") as it:
        every = list(dossiers(book(), it.rows(by_dossier(rows([piece]))), None))
    return {
        day: {one.number: {told.finding.rule for told in findings(book(), one.history, day)} for one in every}
        for day in DAYS
    }


@dataclass(frozen=True)
class Both:
    """What is let through of a part on a day."""

    laid: Sifted
    counts: Screened
    plain: Sifted
    left: frozenset[str]
    """The dossiers to which something came later."""
    spoilt: set[str]


def screened(it: Database, piece: Path, day: date) -> Both:
    """Sieve a part laid out, and screen its rows."""
    part, asked = rows([piece]), chosen(book(), None)
    wide = wide_of(book(), it, part)
    sieve = Sieve(wide, it)
    file = Laying(it, piece.parent.parent, wide).file(0, [(piece, "digest")])
    sieved = sieve.part(Part(part, flat=file))
    left = frozenset(later(it, Part(part, flat=file), day))
    laid, counts = Asked(book(), day, asked).of(sieved, left, None)
    troubled = exp.select(DOSSIER).from_(file_of(file).subquery("dossiers"))
    spoilt = {one for (one,) in it.all(troubled.where(f"{TROUBLES} IS NOT NULL"))}
    plain = Screening(book(), it, part, day, asked, waits=True).part(Part(part))
    return Both(laid, counts, plain, left, spoilt)


@pytest.fixture(scope="module", params=DAYS, ids=str)
def both(
    request: pytest.FixtureRequest, piece: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[date, Both]:
    with opened(tmp_path_factory.mktemp("both"), "2GB") as it:
        return request.param, screened(it, piece, request.param)


def test_the_same_is_let_through(both: tuple[date, Both]) -> None:
    _, it = both
    assert it.laid.suspects.keys() == it.plain.suspects.keys() - it.left
    for dossier, rules in it.plain.suspects.items():
        if dossier not in it.spoilt | it.left:
            assert it.laid.suspects[dossier] == rules
    assert it.counts.suspects == len(it.laid.suspects)
    assert it.spoilt


def test_what_the_engine_condemns_is_let_through(both: tuple[date, Both], judged: dict[date, Found]) -> None:
    day, it = both
    for dossier, found in judged[day].items():
        if dossier not in it.left and (told := found & book().rules.keys()):
            assert told <= (it.laid.suspects[dossier] or told)
    # Neither all that cannot be read, nor all that there is.
    assert it.plain.suspects.keys() - it.spoilt
    assert judged[day].keys() - it.plain.suspects.keys()


def test_what_a_later_day_violates_waits_for_it(both: tuple[date, Both], judged: dict[date, Found]) -> None:
    day, it = both
    later_on = {one for one, found in judged[LATE].items() if found - judged[day].get(one, set())}
    assert later_on <= it.laid.waiting | it.laid.suspects.keys()
    assert it.left <= it.laid.waiting
    assert it.laid.waiting - it.spoilt <= it.plain.waiting
    if day == WAITED:
        assert later_on - it.left


def test_a_dossier_to_which_something_came_later_is_left_to_its_rows(both: tuple[date, Both]) -> None:
    day, it = both
    assert bool(it.left) == (day != LATE)
    assert it.left.isdisjoint(it.laid.suspects)


def test_a_part_is_laid_out_once(piece: Path, tmp_path: Path) -> None:
    folder = piece.parent.parent
    with opened(tmp_path, "2GB") as it:
        wide = wide_of(book(), it, rows([piece]))
        laying = Laying(it, folder, wide)
        file = laying.file(0, [(piece, "digest")])
        written = file.stat().st_mtime_ns
        assert laying.file(0, [(piece, "digest")]).stat().st_mtime_ns == written
        other = laying.file(0, [(piece, "another")])
        assert [one.name for one in (folder / FOLDER).iterdir()] == [other.name]
