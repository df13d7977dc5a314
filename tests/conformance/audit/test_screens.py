"""What a screen reads, what it leaves to the engine, and how it is explained."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest
from sqlglot import exp

from conformance.audit.auditing import Request, audited
from conformance.audit.database import call, opened, text
from conformance.audit.judging import TRANSITIONS, findings
from conformance.audit.mapping import DEFAULT
from conformance.audit.screening import screening, trees, validity, written
from conformance.audit.screening.explaining import explained
from conformance.audit.screening.results import Screened
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import Wide
from conformance.audit.selecting import chosen
from generator import events
from generator.engine import rulebook
from generator.engine.reading import Raw, history
from generator.loading import load
from tests.conformance.audit import logs
from tests.conformance.audit.mutilating import Told, journal
from tests.generator.engine.build import book, rule
from tests.generator.pairs import MINIMAL

LATE, EARLY = date(2032, 1, 1), date(2025, 3, 15)
"""A day on which all is due, and one that cuts lives short."""


def test_each_rule_is_explained_those_that_let_most_through_first() -> None:
    one, other = "somme-due", "avis-unique"
    screened = Screened(200, 10, 3, 40, {one: 19}, shapes=7)
    told = explained(book(), screened, {one, other, TRANSITIONS}).splitlines()
    assert told[0] == "Dossiers laissés au moteur : 20,00\u00a0% de 200"
    assert told[-3].split() == ["10,00", "%", f"{one}", ":", "écran,", "puis", "moteur"]
    assert f"{other} : moteur" in told[-2]
    assert "chaque forme (7)" in told[-1]


@pytest.mark.parametrize(
    ("condition", "when_unknown"), [(trees.is_true, False), (trees.is_false, False), (trees.may_hold, True)]
)
def test_what_is_unknown_is_never_itself_unknown(
    condition: Callable[[exp.Expr], exp.Expr], tmp_path: Path, *, when_unknown: bool
) -> None:
    with opened(tmp_path, "2GB") as it:
        null = exp.cast(exp.null(), "boolean")
        assert it.one(exp.select(condition(null))) == (when_unknown,)
        told = [trees.known(exp.null()), trees.unknown(exp.null()), trees.all_of(), trees.any_of([])]
        assert it.one(exp.select(*told)) == (False, True, True, False)


NOT_PLAIN = (
    '{"a": 1,}',
    '{"a": NaN}',
    '{"a": 1.0}',
    '{"a": 1e2}',
    '{"a": 12345678901234567890}',
    '{"a": "\\u0041"}',
    '{"a": 1, "a": 2}',
    '{"a": {"b": 1, "b": 2}}',
    '{"a": {"b": {"c": 1}}}',
    '{"a": [[1]]}',
    '{"a": 01}',
    "[1]",
    '{"a": "\t"}',
)
PLAIN = ("{}", ' { "a" : "é {" , "b" : -12, "c": null, "d": [1, "x"]}', '{"a": true, "b": ":"}')


@pytest.mark.parametrize("names", ["", "ab", "abcd", "abcdefgh"])
@pytest.mark.parametrize("data", [*NOT_PLAIN, *PLAIN])
def test_what_readers_read_otherwise_is_left_to_the_engine(data: str, names: str, tmp_path: Path) -> None:
    declared = [call("try", call("json_extract", text(data), text(f"$.{one}"))) for one in names]
    with opened(tmp_path, "2GB") as it:
        objects = [trees.number(data.count("{") - 1)] if data in PLAIN else []
        (plain,) = it.one(exp.select(trees.is_true(validity.is_plain(text(data), objects, declared))))
    assert plain is (data in PLAIN)
    if plain:
        read = duckdb.sql("SELECT CAST(CAST($1 AS JSON) AS VARCHAR)", params=[data]).fetchall()[0][0]
        assert json.loads(read) == events.value(data.encode())


def test_a_rule_that_no_query_says_is_left_to_the_engine() -> None:
    due = "parametre.delai_rapo if existe(fait.retrait) else parametre.delai_paiement"
    said = rule(
        kind="deadline",
        event="rapo.decision",
        bound="latest",
        date="rapo.decision.date_decision",
        due=f"echeance(rapo.depot.date_reception, {due})",
    )
    wide = Wide(book(), ("rapo.decision",), LATE, (EARLY, LATE))
    assert written.screen(wide, said) is None
    assert written.trigger(wide, said) == {"rapo.decision": exp.true()}
    told = explained(book(), Screened(routed=frozenset({"somme-due"})), {"somme-due"})
    assert "somme-due : moteur" in told


def test_a_member_that_nobody_declares_tells_one_person_from_another(tmp_path: Path) -> None:
    """The engine compares all that two messages tell of a person: so does the screen, or it lets through."""
    person = {"nom": "Martin", "surnom": "A"}
    told = [
        ("message-fps.creation", "2024-01-01T10:00:00+01:00", {}),
        (
            "identification-redevable.reponse-immatriculation",
            "2024-01-02T10:00:00+01:00",
            {"identite-redevable": person},
        ),
        ("envoi-apa.envoi", "2024-01-03T10:00:00+01:00", {"identite-redevable": person | {"surnom": "B"}}),
    ]
    raws = tuple(Raw(name, datetime.fromisoformat(at), data) for name, at, data in told)
    with opened(tmp_path, "2GB") as it:
        rows = journal(it, [Told(raws, {})])
        screens = screening.Screening(book(), it, rows, LATE, {"addressees"})
        assert list(screens.part(Part(rows)).suspects.values()) == [frozenset({"addressees"})]
    assert (screens.found.unread, screens.found.rules) == (0, {"addressees": 1})
    assert list(findings(book(), history(book(), raws, {}), LATE, {"addressees"}))


def test_no_more_threads_run_than_the_memory_has_room_for(tmp_path: Path) -> None:
    setting = exp.select(call("current_setting", text("threads")))
    with opened(tmp_path, "2GB") as it:
        (before,) = it.one(setting)
        with it.sparing(1 << 40):
            assert it.one(setting) == (1,)
        with it.sparing(1):
            assert it.one(setting) == (before,)
        assert it.one(setting) == (before,)


def test_another_specification_is_screened_too(tmp_path: Path) -> None:
    minimal = rulebook(load(MINIMAL).specification)
    first = {
        "specversion": "1.0",
        "source": "mairie",
        "type": "forfait.avis",
        "time": "2025-01-12T10:00:00+01:00",
    }
    data = {"numero": "0001", "montant": 3500}
    log = logs.ndjson(
        tmp_path / "log.ndjson",
        [
            first | {"id": "1", "subject": "right", "data": data},
            first | {"id": "2", "subject": "wrong", "data": {}},
            first | {"id": "3", "subject": "late", "data": data},
            first | {"id": "4", "subject": "late", "data": data, "time": "2026-01-12T10:00:00+01:00"},
        ],
    )
    asked = chosen(minimal, None)
    for screens in (True, False):
        request = Request([log], DEFAULT, LATE, asked, screens)
        audited(minimal, request, tmp_path / str(screens), "2GB", raw=True)
    told = {(tmp_path / str(one) / "violations.csv").read_text("utf-8") for one in (True, False)}
    assert len(told) == 1
    assert "wrong" in told.pop()
