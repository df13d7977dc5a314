"""`parcmetre new-adapter`: what it writes, what it refuses, and that its Python answers."""

import csv
import io
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.kit import bundled_kit
from conformance.motives import motives_table, rules_by_code
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.skeletons import LANGUAGES, skeleton
from conformance.transports.stdio import Stdio

KIT = bundled_kit()
ROOT = Path(__file__).parents[2]
SAID = {
    "README.md": r"at most\s+(\d+) lines, the skeletons to start from at most (\d+)",
    "docs/guide-editeur.md": r"tiennent chacun en\s+(\d+) lignes au plus ; les squelettes,.*?en (\d+) lignes",
}
ROLES = ("antai", "ccsp", "collectivite", "dgfip")


def _written(lang: str, role: str, out: Path) -> int:
    return (
        CliRunner().invoke(app, ["new-adapter", "--lang", lang, "--role", role, "--out", str(out)]).exit_code
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_skeleton_is_written_with_its_table(language: str, tmp_path: Path) -> None:
    assert _written(language, "ccsp", tmp_path / "new") == 0
    names = {path.name for path in (tmp_path / "new").iterdir()}
    assert names == {*skeleton(language, "ccsp"), "motives.csv"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_a_skeleton_declares_its_role(language: str, role: str) -> None:
    texts = skeleton(language, role).values()
    assert not any("@ROLE@" in text for text in texts)
    assert any(f"'{role}'" in text or f'"{role}"' in text for text in texts)


def test_nothing_is_overwritten_nor_half_written(tmp_path: Path) -> None:
    (tmp_path / "motives.csv").write_text("mine", encoding="utf-8")
    assert _written("python", "dgfip", tmp_path) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["motives.csv"]
    assert (tmp_path / "motives.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("role", ROLES)
def test_the_table_of_motives_holds_every_rule_of_a_refusal_with_its_title(role: str) -> None:
    rows = list(csv.DictReader(io.StringIO(motives_table(KIT, role)), delimiter=";"))
    asked = {
        rule
        for case in KIT.cases
        if case.role == role
        for step in case.steps
        if step.expect in ("refused", "opposed")
        for rule in step.rules
    }
    assert {row["regle"] for row in rows} == asked
    assert [row["regle"] for row in rows if not row["titre"]] == []
    assert {row["code_editeur"] for row in rows} == {""}


def test_a_completed_table_gives_the_rules_of_a_code() -> None:
    text = "code_editeur;regle;titre\nE1;a;t\n;b;t\nE1;c;t\n"
    assert rules_by_code(text) == {"E1": ("a", "c")}


def test_the_java_reader_of_json_is_that_of_the_example() -> None:
    example = (ROOT / "examples/java/Json.java").read_text(encoding="utf-8")
    assert skeleton("java", "dgfip")["Json.java"] == example


def test_an_adapter_is_as_short_as_is_said() -> None:
    """Counted as `wc -l` does, comments included; the reader of JSON that Java lacks is said to be apart."""
    skeletons = [
        text
        for language in LANGUAGES
        for name, text in skeleton(language, "ccsp").items()
        if name != "Json.java"
    ]
    wholes = [path.read_text(encoding="utf-8") for path in ROOT.glob("examples/*/[aA]dapter.*")]
    assert len(wholes) == len(LANGUAGES)
    for place, said in SAID.items():
        found = re.search(said, (ROOT / place).read_text(encoding="utf-8"), re.DOTALL)
        assert found is not None, place
        whole, start = map(int, found.groups())
        assert max(text.count("\n") for text in wholes) <= whole
        assert start - 10 < max(text.count("\n") for text in skeletons) <= start


def test_every_java_that_we_ask_to_compile_is_said_to_be_utf_8(tmp_path: Path) -> None:
    """Where LANG is not set, javac reads ASCII."""
    told = [
        path
        for pattern in ("*.md", "docs/*.md", "examples/**/*.md", "conformance/**/*.java", "generator/**/*.py")
        for path in ROOT.glob(pattern)
    ]
    asked = [
        line
        for path in told
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"\bjavac\b.*\.java", line)
    ]
    command = ["new-adapter", "--lang", "java", "--role", "ccsp", "--out", str(tmp_path / "new")]
    asked += re.findall("javac .*java", CliRunner().invoke(app, command).stdout)
    assert len(asked) > 4
    assert [line for line in asked if "javac -encoding UTF-8 " not in line] == []


def test_our_own_java_is_ascii() -> None:
    """Whatever compiles it, and whatever the machine says of its language."""
    ours = [*ROOT.glob("conformance/skeletons/java/*.java"), *ROOT.glob("examples/java/*.java")]
    assert len(ours) > 4
    assert [path.name for path in ours if not path.read_bytes().isascii()] == []


@pytest.mark.parametrize(
    ("language", "lacking"), [("java", ["javac", "java"]), ("php", ["php"]), ("node", ["node"])]
)
def test_what_the_machine_lacks_is_told_with_the_commands(
    language: str, lacking: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    command = ["new-adapter", "--lang", language, "--role", "ccsp", "--out", str(tmp_path / "a folder")]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0
    assert [line.partition(" is not on the path")[0] for line in done.stderr.splitlines()] == lacking
    assert "parcmetre adapter-check --role ccsp --command" in done.stdout


def test_the_commands_that_are_printed_are_those_that_work(tmp_path: Path) -> None:
    """Without an activated environment, `parcmetre` is not on the path, nor `python` on Debian."""
    program = Path(sys.executable).with_name("parcmetre")
    words = [str(program), "new-adapter", "--lang", "python", "--role", "ccsp", "--out", "a folder"]
    path = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(tmp_path)}
    (tmp_path / "python3").symlink_to(sys.executable)
    path["PATH"] = f"{tmp_path}:{path['PATH']}"
    written = subprocess.run(words, cwd=tmp_path, env=path, capture_output=True, text=True, check=True)  # noqa: S603
    asked = next(line for line in written.stdout.splitlines() if "adapter-check" in line)
    done = subprocess.run(  # noqa: S603 what a person would type
        ["/bin/sh", "-c", asked],
        cwd=tmp_path,
        env=path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ok   begin" in done.stdout, done.stderr


def test_the_python_skeleton_answers_and_says_what_is_missing(tmp_path: Path) -> None:
    assert _written("python", "collectivite", tmp_path) == 0
    transport = Stdio([sys.executable, str(tmp_path / "adapter.py")], Limits())
    client = Client(transport, Results(KIT), Limits(), KIT.version)
    begin = {"case": "abc", "role": "collectivite", "now": "2025-01-12T09:00:00+01:00", "settings": {}}
    try:
        assert client.hello()["roles"] == ["collectivite"]
        assert client.call("begin", begin) == {"emitted": []}
        with pytest.raises(Fault, match="not implemented: clock"):
            client.call("clock", {"case": "abc", "now": "2025-01-13T09:00:00+01:00"})
        assert client.call("end", {"case": "abc"}) == {"emitted": []}
    finally:
        client.close()


@pytest.mark.parametrize(("name", "schema"), [("github", "github-workflows"), ("gitlab", "gitlab-ci")])
def test_a_pipeline_is_what_its_host_takes(name: str, schema: str, tmp_path: Path) -> None:
    out = tmp_path / "it's $mine #1"
    words = ["new-adapter", "--lang", "python", "--role", "ccsp", "--out", str(out), "--ci", name]
    assert CliRunner().invoke(app, words).exit_code == 0
    file = out / f"parcmetre-{name}.yml"
    lint = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(file)]
    done = subprocess.run(lint, capture_output=True, text=True, check=False)  # noqa: S603 our own lines
    assert done.returncode == 0, done.stdout
    found = re.search(r"--command (.+) --out parcmetre-report", file.read_text(encoding="utf-8"))
    assert found is not None
    (command,) = shlex.split(found[1])
    assert shlex.split(command)[-1] == f"{out.as_posix()}/adapter.py"
