"""The rules are data: the same verbs check, build, play and audit another law, in another language."""

import gc
import json
import re
import runpy
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr
from zoneinfo import ZoneInfo

import duckdb
import pytest
from gherkin.parser import Parser
from typer.testing import CliRunner

from conformance.cli import app
from conformance.kit import kit_at
from conformance.protocol.limits import Limits
from conformance.reaching import target
from generator.languages import language
from tests.conformance.sandbox.serving import served

ROOT = Path(__file__).parents[2] / "examples" / "multe-italiane"
ADAPTER = f"{sys.executable} {ROOT / 'adattatore.py'}"
Event = tuple[str, str, Mapping[str, str]]


@pytest.fixture(autouse=True, scope="module")
def _collecting() -> Iterator[None]:
    yield
    gc.enable()


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout + done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("multe") / "specifica"
    shutil.copytree(ROOT, folder)
    code, told = run("build", "--root", folder)
    assert code == 0, told
    return folder


def test_it_is_coherent() -> None:
    assert run("check", "--root", ROOT) == (0, "coherent: 5 exchanges, 8 steps, 134 items\n")


def test_a_right_adapter_conforms(built: Path, tmp_path: Path) -> None:
    code, told = run("run", "--root", built, "--command", ADAPTER, "--out", tmp_path)
    assert code == 0, told
    assert "role ufficio, profile whole role: conforming" in told
    code, told = run("verify", tmp_path, "--root", built)
    assert (code, "reproduced: role ufficio" in told) == (0, True)


@pytest.mark.parametrize(
    ("fault", "rule"),
    [("--giorni 59", "maggiorazione-dopo-il-termine"), ("--ruolo-senza-controllo", "riscossione-del-dovuto")],
)
def test_a_wrong_adapter_is_caught_by_the_rule_that_it_breaks(
    fault: str, rule: str, built: Path, tmp_path: Path
) -> None:
    code, told = run("run", "--root", built, "--command", f"{ADAPTER} {fault}", "--out", tmp_path)
    assert (code, f"{rule}." in told) == (1, True)


def test_its_adapter_is_checked_and_its_mutants_tried(built: Path) -> None:
    assert run("adapter-check", "--root", built, "--command", ADAPTER, "--quiet")[0] == 0
    words = ("--command", ADAPTER, "--role", "ufficio", "--one-in", 5, "--quiet")
    code, told = run("mutants", "--root", built, *words)
    assert (code, " 0 survived" in told) == (0, True)


def test_a_case_is_walked_step_by_step(built: Path) -> None:
    words = ("sandbox", "--root", built, "--case", "contenu-verbale.01", "--terminal")
    code, told = run(*words, "--command", ADAPTER)
    assert (code, "[3/3]" in told, "✓ passed" in told) == (0, True, True)
    code, told = run(*words)
    assert (code, "Aucune référence ne joue le rôle « ufficio »" in told) == (2, True)
    failed: Counter[int] = Counter()
    for case in kit_at(built).cases:
        if case.rule == "riscossione-del-dovuto":
            words = ("sandbox", "--root", built, "--case", case.id, "--terminal")
            code, told = run(*words, "--command", f"{ADAPTER} --ruolo-senza-controllo")
            assert (code == 1) == ("✕ failed" in told), told
            assert [line for line in told.splitlines() if FRENCH.search(line)] == []
            failed[code] += 1
    assert failed[1]
    assert failed[0]


@pytest.mark.parametrize("is_own", [False, True])
def test_its_sandbox_is_played_by_hand_or_by_its_adapter(built: Path, *, is_own: bool) -> None:
    own = target(ADAPTER, None, None, (), Limits()) if is_own else None
    with served(own, kit_at(built), role="ufficio" if is_own else None) as api:
        where = api.open(title="Primo")
        _, told = api.ask("GET", f"{where}/coming")
        ways = {one["type"]: one["way"] for one in told["coming"]}
        assert ways["verbale.spedizione"] == ("decide" if is_own else "send")
        _, told = api.ask("GET", f"{where}/coming/fait.accertamento")
        status, told = api.ask("POST", f"{where}/messages", told["event"])
        assert (status, told["accepted"]) == (200, True if is_own else None)
        _, told = api.ask("GET", f"{where}/systems")
        (found,) = told["systems"]
        assert (found["played"], bool(found["states"])) == ("own" if is_own else "hand", is_own)
        _, told = api.ask("GET", where)
        assert [one["states"][0]["id"] for one in told["states"]] == ["accertata", "nessun-ricorso"]


def test_the_skeleton_of_an_adapter_knows_its_role(built: Path, tmp_path: Path) -> None:
    words = ("--lang", "python", "--role", "ufficio", "--out", tmp_path / "adapter")
    code, told = run("new-adapter", "--root", built, *words)
    assert (code, told.count(f"--root {built}")) == (0, 2)
    assert "riscossione-del-dovuto;Riscossione di ciò che resta dovuto" in (
        tmp_path / "adapter" / "motives.csv"
    ).read_text("utf-8")
    code, told = run(
        "new-adapter", "--root", built, *words[:2], "--role", "ccsp", "--out", tmp_path / "other"
    )
    assert (code, "no role `ccsp`" in told) == (2, True)


def test_its_scenarios_are_told_in_its_language(built: Path) -> None:
    french = language("fr")
    words = {*french.examples.values(), *french.limits.values(), *french.texts.values()} - {
        "un dossier"
    }  # Italian too
    features = sorted((built / "features").rglob("*.feature"))
    assert len(features) > 20
    for path in features:
        text = path.read_text("utf-8")
        assert text.startswith("# language: it\n")
        document: Any = Parser().parse(text)
        assert document["feature"]["keyword"] == "Funzionalità"
        assert [one for one in words if "{" not in one and len(one) > 8 and one in text] == [], path


FRENCH = re.compile(
    r"\b(les|des|du|une|et|est|sont|pour|dans|aux|avec|cette|votre|règles?|échanges?|système|scénarios?|droit|cas"
    r"|leur|depuis|jours?|acteurs?|étapes?|texte|vers|réussis?|échoués?|janvier|février|avril|juin|juillet|août"
    r"|septembre|octobre|décembre)\b",
    re.IGNORECASE,
)
"""Words that French has, and Italian has not."""


class Shown(HTMLParser):
    """What a page shows: its texts, but for code, and what its attributes say."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._code = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._code += tag in _CODE
        self.texts += [value for name, value in attrs if name in _SHOWN and value]

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag in _CODE

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.texts.append(data)


_CODE = frozenset({"script", "style", "pre", "code"})
_SHOWN = frozenset({"aria-label", "title", "placeholder", "alt", "data-label"})


def french_in(page: Path) -> list[str]:
    return [text.strip() for text in Shown(page.read_text("utf-8")).texts if FRENCH.search(text)]


def test_its_site_is_in_italian(built: Path, tmp_path: Path) -> None:
    assert run("build", "docs", "--root", built, "--out", tmp_path)[0] == 0
    assert "Termine del ricorso al prefetto" in (
        tmp_path / "regles" / "termine-ricorso-prefetto.html"
    ).read_text("utf-8")
    pages = {path.relative_to(tmp_path).as_posix(): path for path in tmp_path.rglob("*.html")}
    del pages["protocol.html"]  # in English
    assert len(pages) > 80
    assert {name: found for name, path in pages.items() if (found := french_in(path))} == {}
    assert '<html lang="it">' in pages["index.html"].read_text("utf-8")
    feed = (tmp_path / "changements" / "flux.xml").read_text("utf-8")
    assert 'xml:lang="it"' in feed
    assert "<title>Parcmètre: che cosa è cambiato</title>" in feed
    assert "Nessun risultato" in (tmp_path / "assets" / "boite.js").read_text("utf-8")


@pytest.mark.parametrize("fault", ["", " --giorni 59", " --ruolo-senza-controllo"])
def test_its_report_is_in_italian(fault: str, built: Path, tmp_path: Path) -> None:
    _, told = run("run", "--root", built, "--command", f"{ADAPTER}{fault}", "--out", tmp_path)
    assert french_in(tmp_path / "report.html") == []
    for text in (told, *((tmp_path / name).read_text("utf-8") for name in ("results.csv", "junit.xml"))):
        assert [line for line in text.splitlines() if FRENCH.search(line)] == []
    assert "Sistema provato" in (tmp_path / "report.html").read_text("utf-8")


def test_its_features_run_under_pytest(built: Path, tmp_path: Path) -> None:
    for rule, fault, code in (
        ("maggiorazione-dopo-il-termine", "", 0),
        ("maggiorazione-dopo-il-termine", " --giorni 59", 1),
    ):
        feature = built / "features" / "accertamento" / f"{rule}.feature"
        words = ("--kit", built, "--command", f"{ADAPTER}{fault}", "--role", "ufficio", "--rootdir", tmp_path)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", feature]
        done = subprocess.run(  # noqa: S603 our own interpreter
            [*map(str, (*command, *words))], capture_output=True, text=True, check=False, cwd=tmp_path
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert " passed" in done.stdout


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
