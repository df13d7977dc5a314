"""A part that is laid out with a dossier a row is screened as its rows are."""

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
from conformance.audit.screening.screening import Screening, Sifted
from conformance.audit.screening.sieve import Sieve
from conformance.audit.screening.sieved import Asked
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import DOSSIER
from conformance.audit.selecting import chosen
from tests.conformance.audit.mutilating import by_lot, journal, lives
from tests.generator.engine.build import book

LATE, EARLY = date(2032, 1, 1), date(2025, 3, 15)


@pytest.fixture(scope="module")
def piece(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write our journeys, and some that are mutilated, as the rows of a part."""
    folder = tmp_path_factory.mktemp("laid")
    some = [*lives(), *by_lot(80, seed=7)]
    (folder / "0000").mkdir()
    file = folder / "0000" / "part-00000.parquet"
    with opened(folder, "2GB") as it:
        it.write(journal(it, some), file)
    return file


def screened(it: Database, piece: Path, day: date) -> tuple[Sifted, Sifted, Path]:
    """Screen a part laid out, and its rows."""
    part, asked = rows([piece]), chosen(book(), None)
    wide = wide_of(book(), it, part)
    file = Laying(it, piece.parent.parent, wide).file(0, [(piece, "digest")])
    sieved = Sieve(wide, it).part(Part(part, flat=file))
    left = later(it, Part(part, flat=file), day)
    laid, _ = Asked(book(), day, asked).of(sieved, left, None)
    return laid, Screening(book(), it, part, day, asked, waits=True).part(Part(part)), file


def test_the_same_is_let_through(piece: Path, tmp_path: Path) -> None:
    with opened(tmp_path, "2GB") as it:
        laid, plain, file = screened(it, piece, LATE)
        troubled = exp.select(DOSSIER).from_(file_of(file).subquery("dossiers"))
        spoilt = {one for (one,) in it.all(troubled.where(f"{TROUBLES} IS NOT NULL"))}
        found = {
            one.number: {told.finding.rule for told in findings(book(), one.history, LATE)}
            for one in dossiers(book(), it.rows(by_dossier(rows([piece]))), None)
        }
    assert laid.suspects.keys() == plain.suspects.keys()
    assert laid.waiting - spoilt == plain.waiting - spoilt
    for dossier, rules in plain.suspects.items():
        if dossier not in spoilt:
            assert laid.suspects[dossier] == rules
        told = found.get(dossier, set()) & book().rules.keys()
        assert told <= (laid.suspects[dossier] or told)
    assert spoilt
    assert len(spoilt) < len(plain.suspects) < len(found)


def test_a_dossier_to_which_something_came_later_is_left_to_its_rows(piece: Path, tmp_path: Path) -> None:
    with opened(tmp_path, "2GB") as it:
        laid, plain, file = screened(it, piece, EARLY)
        left = set(later(it, Part(rows([piece]), flat=file), EARLY))
    assert left
    assert left.isdisjoint(laid.suspects)
    assert plain.suspects.keys() - left == laid.suspects.keys()


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
