"""Another law, in another language, is audited by the same verb, and an independent query counts the same."""

import json
import runpy
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr
from zoneinfo import ZoneInfo

import duckdb
import pytest

from tests.generator.second_domain import ROOT, french_in, run

Event = tuple[str, str, Mapping[str, str]]


def test_its_logs_are_simulated_and_only_their_faults_are_found(tmp_path: Path) -> None:
    for rate, code in ((0, 0), (0.2, 1)):
        log = tmp_path / f"log-{rate}.parquet"
        words = ("--dossiers", 300, "--violations", rate, "--out", log)
        assert run("simulate", "--root", ROOT, *words)[0] == 0
        assert (
            run("audit", log, "--root", ROOT, "--out", tmp_path / "out", "--as-of", "2014-01-01")[0] == code
        )
    assert french_in(tmp_path / "out" / "summary.html") == []


_SENT: Sequence[Event] = (
    ("Create Fine", "2010-01-04", {"amount": "35.0"}),
    ("Send Fine", "2010-02-01", {"expense": "11.0"}),
    ("Insert Fine Notification", "2010-02-10", {}),
)
_PENALTY: Event = ("Add penalty", "2010-04-11", {"amount": "70.0"})
_COLLECTED: Event = ("Send for Credit Collection", "2012-03-05", {})
_FORWARDED: Event = ("Send Appeal to Prefecture", "2010-03-15", {})
_DECIDED: Event = ("Receive Result Appeal from Prefecture", "2010-09-01", {})
_TOLD: Event = ("Notify Result Appeal to Offender", "2010-09-06", {})
_APPEAL = "Insert Date Appeal to Prefecture"


def paid(day: str, euros: str) -> Event:
    return "Payment", day, {"paymentAmount": euros, "totalPaymentAmount": euros}


DOSSIERS: Mapping[str, tuple[Sequence[Event], Sequence[str]]] = {
    "paid": ((*_SENT, paid("2010-03-01", "46.0")), ()),
    "paid before it is sent": ((*_SENT[:1], paid("2010-01-05", "35.0")), ()),
    "without its expenses": ((*_SENT, paid("2010-03-01", "35.0")), ["pagamento-integrale"]),
    "without its penalty": (
        (*_SENT, _PENALTY, paid("2010-05-03", "46.0")),
        ["pagamento-integrale"],
    ),
    "in two times": (
        (*_SENT, paid("2010-03-01", "40.0"), paid("2010-03-08", "6.0")),
        ["pagamento-integrale"],
    ),
    "appeal in time": ((*_SENT, (_APPEAL, "2010-04-11", {})), ()),
    "appeal the day after a Sunday": ((*_SENT, (_APPEAL, "2010-04-12", {})), ["? termine-ricorso-prefetto"]),
    "late appeal": ((*_SENT, (_APPEAL, "2010-04-13", {})), ["termine-ricorso-prefetto"]),
    "appeal to the judge": ((*_SENT, ("Appeal to Judge", "2010-04-09", {})), ()),
    "appeal to the judge under the new term": (
        (
            ("Create Fine", "2012-01-09", {"amount": "35.0"}),
            ("Send Fine", "2012-02-06", {"expense": "11.0"}),
            ("Insert Fine Notification", "2012-02-13", {}),
            ("Appeal to Judge", "2012-03-15", {}),
        ),
        ["termine-ricorso-giudice"],
    ),
    "early penalty": (
        (*_SENT, ("Add penalty", "2010-04-10", {"amount": "70.0"})),
        ["maggiorazione-dopo-il-termine"],
    ),
    "never sent": (
        (_SENT[0], _SENT[2]),
        ["notifica-dopo-spedizione", "transition:notifica"],
    ),
    "sent to the prefect after collection": (
        (
            *_SENT,
            (_APPEAL, "2010-03-10", {}),
            _PENALTY,
            _COLLECTED,
            ("Send Appeal to Prefecture", "2012-04-02", {}),
        ),
        ["nulla-dopo-la-riscossione"],
    ),
    "sent to the prefect without an appeal": (
        (*_SENT, ("Send Appeal to Prefecture", "2010-04-02", {})),
        ["cause:ricorso-prefetto.trasmissione", "transition:trasmissione"],
    ),
    "told of a decision that nobody received": (
        (
            *_SENT,
            (_APPEAL, "2010-03-10", {}),
            _FORWARDED,
            ("Notify Result Appeal to Offender", "2010-09-06", {}),
        ),
        ["cause:ricorso-prefetto.notifica-esito"],
    ),
    "told of a decision twice": (
        (*_SENT, (_APPEAL, "2010-03-10", {}), _FORWARDED, _DECIDED, _TOLD, _TOLD),
        ["once:ricorso-prefetto.notifica-esito"],
    ),
    "told of a decision before the appeal is forwarded": (
        (*_SENT, (_APPEAL, "2010-03-10", {}), _DECIDED, _TOLD, _FORWARDED),
        (),
    ),
    "collected though paid": (
        (*_SENT, _PENALTY, paid("2010-05-03", "81.0"), _COLLECTED),
        ["riscossione-del-dovuto"],
    ),
}
"""Dossiers of our own, and what is found in each; a question mark where the readings of the law disagree."""


def xes(path: Path) -> Path:
    lines = ['<log xmlns="http://www.xes-standard.org/">']
    for name, (events, _) in DOSSIERS.items():
        lines.append(f'<trace><string key="concept:name" value={quoteattr(name)}/>')
        for activity, day, more in events:
            lines.append(f'<event><string key="concept:name" value={quoteattr(activity)}/>')
            moment = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo("Europe/Rome"))
            lines.append(f'<date key="time:timestamp" value="{moment.isoformat()}"/>')
            lines += [f'<float key="{key}" value="{value}"/>' for key, value in more.items()]
            lines.append("</event>")
        lines.append("</trace>")
    path.write_text("\n".join([*lines, "</log>"]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("registro")
    log, out = xes(folder / "registro.xes"), folder / "out"
    words = ("--root", ROOT, "--mapping", ROOT / "mappatura.yaml", "--out", out, "--raw")
    code, told = run("audit", log, *words)
    assert code == 1, told
    return log, out


def test_a_log_is_judged_by_its_rules(audited: tuple[Path, Path]) -> None:
    found: dict[str, list[str]] = {name: [] for name in DOSSIERS}
    rows = duckdb.read_parquet(str(audited[1] / "violations.parquet"))
    for dossier, rule, verdict in rows.project("dossier, rule, verdict").fetchall():
        found[dossier].append(rule if verdict == "violated" else f"? {rule}")
    assert {name: sorted(rules) for name, rules in found.items()} == {
        name: sorted(rules) for name, (_, rules) in DOSSIERS.items()
    }


def test_the_page_of_an_audit_is_in_italian(audited: tuple[Path, Path]) -> None:
    assert french_in(audited[1] / "summary.html") == []


def test_a_domain_that_owes_no_annual_report_gets_none(audited: tuple[Path, Path]) -> None:
    assert not (audited[1] / "annual-report.csv").exists()
    assert json.loads((audited[1] / "summary.json").read_text("utf-8"))["annual-report"] is None


def test_an_independent_query_counts_the_same(
    audited: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    control: dict[str, Any] = runpy.run_path(str(ROOT / "controllo.py"))
    expected = Counter(rule for _, rules in DOSSIERS.values() for rule in rules)
    counted = control["conti"](audited[0])
    assert counted == {
        rule.removeprefix("? "): (0, count) if rule.startswith("?") else (count, expected[f"? {rule}"])
        for rule, count in sorted(expected.items())
    }
    assert control["main"]([str(audited[0]), str(audited[1])]) == 0
    assert "≠" not in capsys.readouterr().out


def test_a_difference_from_the_query_is_told(
    audited: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (audited[1] / "violations.csv").read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "violations.csv").write_text("".join(lines[:-1]), encoding="utf-8")
    control: dict[str, Any] = runpy.run_path(str(ROOT / "controllo.py"))
    assert control["main"]([str(audited[0]), str(tmp_path)]) == 1
    assert "≠" in capsys.readouterr().out
