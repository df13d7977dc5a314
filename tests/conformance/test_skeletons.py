"""`parcmetre new-adapter`: what it writes, what it refuses, and that its Python answers."""

import csv
import io
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.kit import bundled_kit
from conformance.motives import motives_table, rules_by_code
from conformance.protocol.client import Client
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.skeletons import LANGUAGES, skeleton
from conformance.transports.stdio import Stdio
from generator.cli import app

KIT = bundled_kit()
ROOT = Path(__file__).parents[2]
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
        for case in KIT.raw_cases.values()
        if case["role"] == role
        for step in case["steps"]
        if step.get("expect") in ("refused", "opposed")
        for rule in step["rules"]
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
