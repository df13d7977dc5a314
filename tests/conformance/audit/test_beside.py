"""The shadow: dossiers written by hand diverge by what we put in them, and by nothing else."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import CliRunner

from conformance.audit.auditing import Request, audited
from conformance.audit.beside import Beside
from conformance.audit.figures import Figures
from conformance.audit.mapping import DEFAULT
from conformance.audit.selecting import chosen
from conformance.audit.telling import for_people, measured
from conformance.cli import app
from tests.conformance.audit import logs
from tests.generator.engine.build import ROOT, book

DAY = date(2025, 10, 1)
RULES = (
    "@regle:somme-due or @regle:te-date or @regle:accuse-depot-electronique or @regle:message-unique"
    " or @regle:requete-delai"
)
Told = tuple[str, str, dict[str, Any]]
_NARROW = 4
"""The columns that a phone shows side by side."""


def amount(due: int, day: str = "2025-01-06") -> Told:
    data = {"montant-fps-tarif": 3500, "montant-deduit": 500, "montant-du": due, "siret-collectivite": SIRET}
    return ("message-fps.creation", f"{day}T10:00:00+01:00", data)


SIRET = "21060088200010"
NOTICE: Told = ("envoi-apa.envoi", "2025-01-09T09:00:00+01:00", {"date-envoi": "2025-01-09"})
FILED: Told = ("recours-requerant.depot", "2025-03-10T10:00:00+01:00", {"mode-depot": "portail"})


def title(day: str) -> Told:
    return ("emission-te.emission", f"{day}T09:00:00+02:00", {"date-te": day})


DOSSIERS: dict[str, list[Told]] = {
    "lawful": [amount(3000), NOTICE, title("2025-04-16")],
    "more": [amount(3100)],
    "much-more": [amount(3900, "2025-02-06")],
    "less": [amount(2950)],
    "twice": [amount(3000), amount(3000, "2025-01-07")],
    "early": [NOTICE, title("2025-04-10")],
    "disputed": [NOTICE, title("2025-04-15")],
    "late": [FILED, ("recours-requerant.accuse-depot", "2025-03-13T10:00:00+01:00", {})],
    "never": [FILED],
    "again": [("fps-impaye.information", f"2025-05-1{day}T10:00:00+02:00", {}) for day in range(2)],
    "remedy": [
        ("rapo.depot", "2025-01-13T10:00:00+01:00", {"date-reception": "2025-01-13"}),
        (
            "recours-requerant.depot",
            "2025-03-18T10:00:00+01:00",
            {
                "objet-requete": "decision-rapo",
                "mode-depot": "voie-postale",
                "date-envoi-requete": "2025-03-18",
                "date-reception-requete": "2025-03-18",
            },
        ),
        (
            "recours-requerant.notification-decision",
            "2025-09-02T10:00:00+02:00",
            {"sens-decision-juridiction": "decharge-totale"},
        ),
    ],
}
NUMBERS = {f"2199999990001925124901{rank:02}84": name for rank, name in enumerate(DOSSIERS)}
"""The name of each dossier, by the number that its messages bear."""
EXPECTED = [
    ("accuse-depot-electronique", "late", "later", "2025-03-13", "2025-03-10", Decimal(3), "days"),
    ("accuse-depot-electronique", "never", "missing", None, "2025-03-10", Decimal(205), "days"),
    ("message-unique", "twice", "not-owed", None, None, None, None),
    ("requete-delai", "remedy", "other-remedy", "decharge-totale", "irrecevabilite", None, None),
    ("somme-due", "less", "lower", "2950", "3000", Decimal(-50), "cents"),
    ("somme-due", "more", "higher", "3100", "3000", Decimal(100), "cents"),
    ("somme-due", "much-more", "higher", "3900", "3000", Decimal(900), "cents"),
    ("te-date", "early", "earlier", "2025-04-10", "2025-04-15", Decimal(-5), "days"),
]


def run(  # noqa: PLR0913 what an audit is asked
    folder: Path,
    *,
    beside: bool = True,
    raw: bool = True,
    only: str | None = None,
    screens: bool | None = None,
    tags: str | None = RULES,
) -> Figures:
    log = logs.ndjson(
        folder / "log.ndjson",
        [
            {"specversion": "1.0", "id": f"{name}-{rank}", "source": "collectivite", "subject": number}
            | {"type": type_, "time": at, "data": data}
            for number, name in NUMBERS.items()
            if only in {None, name}
            for rank, (type_, at, data) in enumerate(DOSSIERS[name])
        ],
    )
    request = Request([log], DEFAULT, DAY, chosen(book(), tags), screens, beside)
    return audited(book(), request, folder / "out", "1GB", raw=raw)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("beside")
    run(made)
    return made


def table(folder: Path) -> "duckdb.DuckDBPyRelation":
    return duckdb.read_parquet(str(folder / "out" / "beside.parquet"))


def test_what_was_put_in_diverges_and_nothing_else(folder: Path) -> None:
    rows = table(folder).filter("verdict = 'violated'")
    told = rows.project("rule, dossier, divergence, observed, computed, gap, unit").fetchall()
    assert sorted((rule, NUMBERS[dossier], *values) for rule, dossier, *values in told) == EXPECTED


def test_what_readings_dispute_is_kept_apart(folder: Path) -> None:
    rows = table(folder).filter("verdict = 'contested'").project("rule, dossier, divergence, gap, doubts")
    ((rule, dossier, divergence, gap, doubts),) = rows.fetchall()
    assert (rule, NUMBERS[dossier], divergence, gap) == ("te-date", "disputed", "earlier", Decimal(-1))
    assert doubts


def test_the_csv_has_the_rows_of_the_parquet(folder: Path) -> None:
    csv = duckdb.read_csv(str(folder / "out" / "beside.csv"), header=True, all_varchar=True)
    assert csv.columns == table(folder).columns
    told = "rule, dossier, observed, computed"
    assert csv.project(told).fetchall() == table(folder).project(told).fetchall()


def test_counts_sums_and_quantiles_are_by_rule_month_and_collectivity(folder: Path) -> None:
    told = json.loads((folder / "out" / "summary.json").read_text("utf-8"))["beside"]
    assert (told["divergences"], told["dossiers"], told["contested"]) == (8, 8, 1)
    higher = {"divergence": "higher", "unit": "cents"}
    assert [one for one in told["rules"] if one["rule"] == "somme-due"] == [
        {"rule": "somme-due"}
        | higher
        | {"count": 2, "dossiers": 2, "sum": 1000, "quantiles": {"0.1": 100, "0.5": 100, "0.9": 900}},
        {"rule": "somme-due", "divergence": "lower", "unit": "cents", "count": 1, "dossiers": 1, "sum": -50}
        | {"quantiles": {"0.1": -50, "0.5": -50, "0.9": -50}},
    ]
    months = [one for one in told["months"] if one["divergence"] == "higher"]
    assert [(one["month"], one["sum"]) for one in months] == [("2025-01", 100), ("2025-02", 900)]
    cities = {(one["collectivity"], one["divergence"]): one["count"] for one in told["collectivities"]}
    assert cities[SIRET, "higher"] == 2
    assert cities["inconnue", "later"] == 1
    assert sum(cities.values()) == 8
    (missed,) = [one for one in told["rules"] if one["divergence"] == "not-owed"]
    assert (missed["unit"], missed["sum"], missed["quantiles"]) == (None, None, {})


def test_the_page_and_the_terminal_tell_it_in_french(folder: Path, tmp_path: Path) -> None:
    page = (folder / "out" / "summary.html").read_text("utf-8")
    assert "Ce qui a été fait, à côté de ce que donnent les règles" in page
    assert "quelle que soit la lecture du droit : 8 (dossiers : 8)" in page
    assert "seulement : 1." in page
    assert "montant trop élevé" in page
    assert ">10,00 €<" in page
    assert ">\u22120,50 €<" in page
    assert ">205\u00a0j<" in page
    told = for_people(book(), run(tmp_path))
    assert "gaps with what the rules give (8, in 8 dossiers)" in told
    assert "somme-due: «\u00a0Somme due au titre du forfait\u00a0» (higher)" in told


def test_a_wide_table_of_the_page_is_read_row_by_row_on_a_phone(folder: Path) -> None:
    page = (folder / "out" / "summary.html").read_text("utf-8")
    wide = [one for one in page.split("<table")[1:] if one.partition("</thead>")[0].count("<th ") > _NARROW]
    assert wide
    for one in wide:
        assert one.startswith(' class="rules">')
        rows = one.partition("<tbody>")[2].partition("</tbody>")[0]
        assert rows.count('class="n"') == rows.count("data-label=") > 0, "a figure without its heading"


@pytest.mark.parametrize(
    ("gap", "unit", "told"),
    [
        (None, None, ""),
        ("-50", "cents", "\u22120,50 €"),
        ("5710.0000", "days", "5\u202f710\u00a0j"),
        ("-0.0417", "days", "\u22120,04\u00a0j"),
        ("1.5000", "days", "1,5\u00a0j"),
        ("200", "days", "200\u00a0j"),
    ],
)
def test_a_gap_is_told_in_french(gap: str | None, unit: str | None, told: str) -> None:
    assert measured(Decimal(gap) if gap is not None else None, unit) == told


def test_a_lawful_log_has_no_divergence(tmp_path: Path) -> None:
    found = run(tmp_path, only="lawful").beside
    assert found == Beside(0, 0, 0, [], [], [])
    assert table(tmp_path).fetchall() == []
    assert "Aucun écart." in (tmp_path / "out" / "summary.html").read_text("utf-8")


def test_nothing_of_it_is_written_unless_asked(tmp_path: Path) -> None:
    run(tmp_path, only="more")
    assert len(list((tmp_path / "out").glob("beside.*"))) == 2
    figures = run(tmp_path, beside=False)
    assert figures.beside is None
    assert not list((tmp_path / "out").glob("beside.*"))
    assert "à côté de ce que" not in (tmp_path / "out" / "summary.html").read_text("utf-8")


def test_people_are_hidden(tmp_path: Path) -> None:
    run(tmp_path, raw=False)
    names = {name for (name,) in table(tmp_path).project("dossier").fetchall()}
    assert len(names) == 9
    assert names.isdisjoint(NUMBERS)


def test_screens_change_nothing_of_it(folder: Path, tmp_path: Path) -> None:
    figures = run(tmp_path, screens=True)
    assert figures.screened is not None
    assert table(tmp_path).fetchall() == table(folder).fetchall()


def test_what_leaves_more_often_than_it_has_causes_is_not_owed(tmp_path: Path) -> None:
    run(tmp_path, only="again", tags=None)
    rows = table(tmp_path).filter("contains(rule, ':')").project("rule, divergence, about, consequence")
    assert rows.fetchall() == [
        ("once:fps-impaye.information", "not-owed", "« FPS impayé »", ""),
    ]


def test_the_command_writes_it(tmp_path: Path) -> None:
    run(tmp_path, only="more")
    arguments = ["audit", str(tmp_path / "log.ndjson"), "--rules", "@regle:somme-due", "--raw", "--beside"]
    done = CliRunner().invoke(app, [*arguments, "--out", str(tmp_path / "again"), "--root", str(ROOT)])
    assert done.exit_code == 1, done.output
    assert "gaps with what the rules give (1, in 1 dossier)" in done.output
    ((gap,),) = duckdb.read_parquet(str(tmp_path / "again" / "beside.parquet")).project("gap").fetchall()
    assert gap == 100
