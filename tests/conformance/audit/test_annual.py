"""The annual report counts what a hand counts."""

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from conformance.audit.auditing import Request, audited
from conformance.audit.figures import Figures
from conformance.audit.mapping import read
from conformance.audit.page import chart
from conformance.audit.selecting import chosen
from generator.model.audit import Audit
from tests.conformance.audit import logs
from tests.generator.engine.build import book, specification

Data = Mapping[str, object]
Purpose = tuple[tuple[str, str, Data], ...]
LYON, LILLE = "21690123100011", "21590350100017"


def fps(whose: str, notice: str, *more: tuple[str, str, Data], by: str = "envoi-apa.envoi") -> Purpose:
    """Tell a forfait of a collectivity, its notice, and what followed."""
    return (
        ("message-fps.creation", notice, {"siret-collectivite": whose}),
        (by, notice, {}),
        *more,
    )


def appeal(received: str) -> tuple[str, str, Data]:
    return ("rapo.depot", f"{received}T10:00:00+01:00", {"date-reception": received})


def decision(day: str, meaning: str, sent: str = "") -> tuple[str, str, Data]:
    moment = f"{sent or day}T10:00:00+01:00"
    return ("rapo.decision", moment, {"sens-decision": meaning, "date-decision": day})


def judgment(
    day: str, meaning: str, about: str = "decision-rapo", to: str = "requerant"
) -> tuple[str, str, Data]:
    data = {"objet-requete": about, "sens-decision-juridiction": meaning, "date-decision": day}
    return (f"recours-{to}.notification-decision", f"{day}T10:00:00+01:00", data)


def write(path: Path, purposes: list[Purpose]) -> Path:
    lines = [
        {
            "specversion": "1.0",
            "id": f"{number}-{rank}",
            "type": name,
            "source": "collectivite",
            "subject": f"21999999900019{number:012}",
            "time": moment,
            "data": data,
        }
        for number, purpose in enumerate(purposes)
        for rank, (name, moment, data) in enumerate(purpose)
    ]
    return logs.ndjson(path, lines)


def run(out: Path, log: Path, day: date = date(2026, 6, 30), *, screens: bool | None = None) -> Figures:
    request = Request((log,), read(None, book()), day, chosen(book(), None), screens)
    return audited(book(), request, out, "1GB", raw=True)


def lines(out: Path) -> Iterator[dict[str, str]]:
    with (out / "annual-report.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def counted(out: Path, whose: str, year: int) -> dict[str, str]:
    return {
        one["indicateur"]: one["valeur"]
        for one in lines(out)
        if (one["collectivite"], one["annee"]) == (whose, f"{year}") and one["valeur"] not in ("0", "")
    }


STORIES: list[Purpose] = [
    # Lyon, 2024: five notices, of which one was put on the vehicle, and four appeals.
    fps(LYON, "2024-02-01T10:00:00+01:00"),
    fps(
        LYON,
        "2024-03-01T10:00:00+01:00",
        appeal("2024-03-11"),
        decision("2024-03-21", "acceptation-totale"),  # 10 days
        by="fait.apposition",
    ),
    fps(
        LYON,
        "2024-04-02T10:00:00+02:00",
        appeal("2024-04-10"),
        decision("2024-04-25", "rejet"),  # 15 days
        judgment("2025-09-01", "decharge-partielle"),
        judgment("2025-09-01", "decharge-partielle", to="collectivite"),  # the same, told to both
    ),
    fps(
        LYON, "2024-05-02T10:00:00+02:00", appeal("2024-05-20"), decision("2024-06-03", "irrecevabilite")
    ),  # 14
    # Received in 2024; silence rejects it on 20 January 2025, and then it is admitted, on the 61st day.
    fps(
        LYON,
        "2024-12-02T10:00:00+01:00",
        appeal("2024-12-19"),
        decision("2025-02-18", "acceptation-partielle"),
    ),
    # Lyon, 2025: one notice, whose appeal is still rejected by silence, and the court twice seized.
    fps(
        LYON,
        "2025-03-03T10:00:00+01:00",
        appeal("2025-03-10"),
        judgment("2026-02-02", "rejet"),
        judgment("2026-03-02", "rejet", about="titre-executoire"),
    ),
    # Lille: the decision of the last day is not a silence, though it leaves later.
    fps(
        LILLE,
        "2025-05-02T10:00:00+02:00",
        appeal("2025-05-12"),
        decision("2025-06-12", "rejet", "2025-06-16"),
    ),
]


@pytest.mark.parametrize("screens", [False, True])
def test_a_hand_counts_the_same(*, screens: bool, tmp_path: Path) -> None:
    run(tmp_path / "out", write(tmp_path / "log.ndjson", STORIES), screens=screens)
    assert counted(tmp_path / "out", LYON, 2024) == {
        "avis-delivres": "5",
        "recours-recus": "4",
        "delai-moyen": "13.0",  # (10 + 15 + 14) / 3
        "decisions-explicites": "3",
        "decisions-irrecevabilite": "1",
        "recours-rejetes": "1",
        "recours-admis": "1",
    }
    assert counted(tmp_path / "out", LYON, 2025) == {
        "avis-delivres": "1",
        "recours-recus": "1",
        "delai-moyen": "61.0",
        "decisions-explicites": "1",
        "decisions-implicites": "2",
        "recours-rejetes": "2",
        "recours-admis": "1",
        "annulations-juridiction": "1",
    }
    assert counted(tmp_path / "out", LYON, 2026) == {"rejets-juridiction": "1"}
    assert counted(tmp_path / "out", LILLE, 2025) == {
        "avis-delivres": "1",
        "recours-recus": "1",
        "delai-moyen": "31.0",
        "decisions-explicites": "1",
        "recours-rejetes": "1",
    }


def test_the_change_and_the_share_of_notices_are_told(tmp_path: Path) -> None:
    run(tmp_path / "out", write(tmp_path / "log.ndjson", STORIES))
    told = {
        (one["annee"], one["indicateur"]): (one["evolution-pour-cent"], one["pour-100-avis"])
        for one in lines(tmp_path / "out")
        if one["collectivite"] == LYON
    }
    assert told["2024", "recours-recus"] == ("", "80.0")  # nothing to compare with
    assert told["2025", "recours-recus"] == ("-75.0", "100.0")
    assert told["2025", "avis-delivres"] == ("-80.0", "")
    assert told["2025", "recours-rejetes"] == ("100.0", "200.0")
    assert told["2025", "delai-moyen"] == ("369.2", "")  # 61 against 13
    assert told["2026", "rejets-juridiction"] == ("", "")  # no notice in that year
    assert told["2026", "recours-recus"] == ("", "")  # the year is not over


def test_the_last_day_of_a_year_ends_it(tmp_path: Path) -> None:
    run(tmp_path / "out", write(tmp_path / "log.ndjson", STORIES), date(2026, 12, 31))
    told = {(one["annee"], one["indicateur"]): one["evolution-pour-cent"] for one in lines(tmp_path / "out")}
    assert told["2026", "recours-recus"] == "-100.0"


def test_a_year_ends_where_the_collectivity_lies_and_nothing_is_counted_ahead(tmp_path: Path) -> None:
    eve = fps(LYON, "2024-12-31T23:30:00+00:00")  # 2025 in Lyon
    silent = fps(LYON, "2024-12-31T12:00:00+00:00", appeal("2025-01-10"))
    log = write(tmp_path / "log.ndjson", [eve, silent])
    run(tmp_path / "before", log, date(2025, 2, 10))
    assert counted(tmp_path / "before", LYON, 2024) == {"avis-delivres": "1"}
    assert counted(tmp_path / "before", LYON, 2025) == {"avis-delivres": "1", "recours-recus": "1"}
    run(tmp_path / "after", log, date(2025, 2, 11))  # the month of silence has ended
    assert counted(tmp_path / "after", LYON, 2025)["decisions-implicites"] == "1"


def test_a_year_ends_later_overseas(tmp_path: Path) -> None:
    eve = fps(LYON, "2025-01-01T02:00:00+00:00")
    log = tmp_path / "log.csv"
    with log.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["subject", "time", "type", "id", "source", "data", "settings"])
        for rank, (name, moment, data) in enumerate(eve):
            row = ("21999999900019000000000007", moment, name, rank, "antai", json.dumps(data))
            writer.writerow([*row, '{"territoire": "guadeloupe"}'])
    run(tmp_path / "out", log)
    assert counted(tmp_path / "out", LYON, 2024) == {"avis-delivres": "1"}
    assert counted(tmp_path / "out", LYON, 2025) == {}


def test_what_says_no_day_is_counted_apart(tmp_path: Path) -> None:
    lost = fps(LYON, "2025-01-06T10:00:00+01:00", ("rapo.depot", "2025-01-20T10:00:00+01:00", {}))
    figures = run(tmp_path / "out", write(tmp_path / "log.ndjson", [lost]))
    assert counted(tmp_path / "out", LYON, 2025) == {"avis-delivres": "1"}
    told = json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))["annual-report"]
    assert figures.annual is not None
    assert told["undated"] == figures.annual.undated == 3  # received, silence, rejection


def test_a_log_without_collectivity_nor_notice_is_still_counted(tmp_path: Path) -> None:
    log = write(tmp_path / "log.ndjson", [(appeal("2025-03-10"),)])
    run(tmp_path / "out", log)
    assert counted(tmp_path / "out", "inconnue", 2025) == {
        "recours-recus": "1",
        "decisions-implicites": "1",
        "recours-rejetes": "1",
    }


def test_the_page_shows_the_report_and_what_no_log_tells(tmp_path: Path) -> None:
    run(tmp_path / "out", write(tmp_path / "log.ndjson", STORIES))
    page = (tmp_path / "out" / "summary.html").read_text("utf-8")
    report = specification().entries(Audit, "audit")[0].datum.report
    assert report is not None
    assert page.count(report.label) >= 1
    for one in report.indicators:
        assert page.count(one.label) >= 4, one.id  # three years of Lyon, one of Lille
    for untold in report.untold:
        assert untold.reason in page
    assert "+369,2" in page
    assert "+0,0" not in page


def test_bars_are_text_that_a_narrow_screen_still_reads(tmp_path: Path) -> None:
    run(tmp_path / "out", write(tmp_path / "log.ndjson", STORIES))
    page = (tmp_path / "out" / "summary.html").read_text("utf-8")
    assert '<li><span>avril 2024</span><span class="bar" style="--share: 100.0%">11</span></li>' in page
    assert '<li><span>juin 2024</span><span class="bar" style="--share: 18.2%">2</span></li>' in page
    assert "<li><span>Contenu — Décision au défendeur" in page
    assert "<svg" not in page


def test_a_dossier_is_counted_where_the_first_valid_name_says(tmp_path: Path) -> None:
    """A first message whose number is no number names nobody; the settings of any message hold."""
    story: Purpose = (
        ("message-fps.creation", "2024-02-01T10:00:00+01:00", {"siret-collectivite": 12}),
        ("envoi-apa.envoi", "2024-02-02T10:00:00+01:00", {}),
        ("fps-impaye.information", "2024-02-03T10:00:00+01:00", {"siret-collectivite": LYON}),
        appeal("2024-02-20"),
    )
    run(tmp_path / "out", write(tmp_path / "log.ndjson", [story]))
    assert counted(tmp_path / "out", LYON, 2024)["recours-recus"] == "1"


def test_what_is_added_up_after_the_largest_dwarfs_no_bar() -> None:
    counted = [(f"règle {place}", 30 - place) for place in range(20)]
    drawn = chart("", [*counted, ("63 autres", 7_587)])
    assert [bar.share for bar in drawn.bars[:2]] == [100.0, 96.7]
    assert (drawn.bars[-1].label, drawn.bars[-1].share) == ("63 autres", 0.0)
    assert "587" in drawn.bars[-1].told
