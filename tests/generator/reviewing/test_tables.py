from collections.abc import Sequence
from io import BytesIO

import pytest
from odfdo import Document

from generator.model.map import ExchangeMap
from generator.reviewing import tables
from generator.reviewing.answers import RefusedError
from generator.reviewing.importing import imported
from generator.reviewing.sheets import sheet_rows
from tests.generator import pairs
from tests.generator.reviewing.reviewers import NOBODY, pack, specification

MINIMAL = specification(pairs.MINIMAL)
PACK = pack(MINIMAL, technical=True)
SIGNER = {"reviewer": "Dominique Inventé", "function": "bureau fictif", "date": "2025-03-14"}


def _filled(decision: str = "Valide", comment: str = "") -> list[tuple[str, ...]]:
    head = {"relecteur": "Camille Fictive", "fonction": "inventée", "date": "14/03/2025"}
    rows: list[tuple[str, ...]] = []
    for row in tables.rows(PACK):
        if row and row[0] in head:
            rows.append((row[0], head[row[0]]))
        elif row and row[0].startswith("message:"):
            rows.append((*row[:3], decision, comment))
        else:
            rows.append(row)
    return rows


def _read(name: str, rows: Sequence[tuple[str, ...]]) -> bytes:
    return tables.csv_text(rows).encode() if name.endswith("csv") else tables.ods_bytes(rows, "Relecture")


@pytest.mark.parametrize("name", ["a.csv", "a.ods"])
def test_a_filled_table_is_imported(name: str) -> None:
    made = imported(MINIMAL, name, _read(name, _filled()), NOBODY)
    assert made.signatures == len(PACK.standings)
    (entry,) = made.entries.values()
    assert 'date: "2025-03-14"' in entry
    assert "decision: validé" in entry


@pytest.mark.parametrize(
    "comment", ['=HYPERLINK("http://x")', "+33", "-1", "@a", "<b>x</b>", "l’« avis » ; 2"]
)
def test_what_begins_like_a_formula_is_a_text(comment: str) -> None:
    text = tables.csv_text(_filled("réserve", comment))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in text.split(";"))
    for name in ("a.csv", "a.ods"):
        found = tables.answers(
            tables.csv_rows(_read(name, _filled("réserve", comment)))
            if name.endswith("csv")
            else tables.ods_rows(_read(name, _filled("réserve", comment)))
        )
        assert {one.comment for one in found.answers.units} == {comment}


def test_a_refusal_names_the_row() -> None:
    with pytest.raises(RefusedError) as refused:
        imported(MINIMAL, "a.csv", _read("a.csv", _filled("refusé")), NOBODY)
    assert [one.line for one in refused.value.refusals] == [10, 11]


def test_a_formula_in_a_spreadsheet_is_refused() -> None:
    document = Document(BytesIO(_read("a.ods", _filled())))
    table = document.body.get_table(0)
    assert table is not None
    cell = table.get_cell((1, 2))
    cell.formula = "of:=1+1"
    table.set_cell((1, 2), cell)
    out = BytesIO()
    document.save(out)
    with pytest.raises(RefusedError, match="a cell is a formula"):
        tables.ods_rows(out.getvalue())


def _sheet(right: str = "", wrong: str = "", correction: str = "", **changed: str) -> bytes:
    shown = MINIMAL.entries(ExchangeMap, "map")[0].datum
    header, *rows = sheet_rows(MINIMAL, shown)
    kept = [
        tuple(changed.get(head, cell) for head, cell in zip(header, row, strict=True))[:7] for row in rows
    ]
    return tables.csv_text([header, *((*row, right, wrong, correction) for row in kept)]).encode()


@pytest.mark.parametrize(
    ("ticks", "decision"),
    [(("x",), "validé"), (("x", "", "Oui, mais."), "réserve"), (("", "x", "De la ville."), "refusé")],
)
def test_the_state_ticks_the_arrows_of_a_sheet(ticks: tuple[str, ...], decision: str) -> None:
    made = imported(MINIMAL, "globale.csv", _sheet(*ticks), SIGNER)
    (entry,) = made.entries.values()
    assert "unit: flow:globale.echange-1" in entry
    assert f"decision: {decision}" in entry


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_sheet("x", "x"), "tick one of `juste` and `faux`"),
        (_sheet("", "x"), "`faux` needs a correction"),
        (_sheet("", "", "De la ville."), "a correction without a tick"),
        (_sheet("x", **{"expéditeur déduit": "Autre"}), "expéditeur déduit : « "),
        (_sheet("x", **{"libellé du document": "Rien"}), "is on no map"),
        (_sheet(), "nothing is decided"),
    ],
)
def test_a_sheet_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        imported(MINIMAL, "globale.csv", content, SIGNER)
    assert reason in str(refused.value)


def test_a_sheet_says_who_fills_it_on_the_command_line() -> None:
    with pytest.raises(RefusedError, match="give --reviewer, --function, --date"):
        imported(MINIMAL, "globale.csv", _sheet("x"), NOBODY)


@pytest.mark.parametrize("name", ["answers.csv", "answers.json"])
def test_who_signs_is_said_once(name: str) -> None:
    content = _read(name, _filled()) if name.endswith("csv") else b"{}"
    with pytest.raises(RefusedError, match="--reviewer, --function, --date would be lost"):
        imported(MINIMAL, name, content, SIGNER)
