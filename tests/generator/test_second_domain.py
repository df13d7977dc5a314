"""The rules are data: the same verbs check, build, play and audit another law, in another language."""

import gc
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

from conformance.kit import kit_at
from conformance.protocol.limits import Limits
from conformance.reaching import target
from generator.languages import language
from tests.conformance.sandbox.serving import served
from tests.generator.second_domain import ADAPTER, FRENCH, ROOT, french_in, run


@pytest.fixture(autouse=True, scope="module")
def _collecting() -> Iterator[None]:
    yield
    gc.enable()


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


def test_its_readme_tells_what_its_adapter_passes(built: Path, tmp_path: Path) -> None:
    told = (ROOT / "README.md").read_text("utf-8")
    figures = []
    for options in ("", "--giorni 59", "--ruolo-senza-controllo"):
        out = tmp_path / f"out{options}"
        run("run", "--root", built, "--command", f"{ADAPTER} {options}", "--out", out)
        cases = json.loads((out / "results.json").read_text("utf-8"))["cases"]
        figures.append(sum(case["status"] == "failed" for case in cases))
    assert figures[0] == 0
    assert f"{len(cases)} casi su {len(cases)};" in told
    assert f"con `--giorni 59` ne sbaglia {figures[1]}," in told
    assert figures[2] == 1
    assert "con `--ruolo-senza-controllo` uno," in told


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
