"""Each example passes its role, over both transports, and stays short enough to be read in one sitting."""

import csv
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from conformance.kit import bundled_kit
from conformance.motives import motives
from tests.examples.running import (
    ALL,
    EXAMPLES,
    JAVA_CLASSES,
    PARCMETRE,
    Example,
    compiled,
    ran,
    results,
    served,
)

LONGEST = 150
each = pytest.mark.parametrize("example", ALL, ids=lambda example: example.folder)


@pytest.fixture(scope="module", autouse=True)
def _java() -> None:
    compiled(EXAMPLES / "java", JAVA_CLASSES)


def _conforms(found: Mapping[str, Any]) -> None:
    cases = {case["id"]: case for case in found["cases"]}
    wanted = {case.id: case for case in bundled_kit().cases if case.role == "dgfip"}
    assert cases.keys() == wanted.keys()
    others = {name: case.get("text") for name, case in cases.items() if case["status"] != "passed"}
    assert {name: text for name, text in others.items() if not wanted[name].is_open} == {}


@each
def test_the_command_of_its_readme_runs_the_kit_over_the_standard_streams(example: Example) -> None:
    readme = (EXAMPLES / example.folder / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
    ran("bash", "-c", block)
    _conforms(results(EXAMPLES.parent / "build" / "examples" / example.folder))


@each
def test_it_passes_over_http_with_several_cases_at_once(example: Example, tmp_path: Path) -> None:
    with served(example.command) as url:
        ran(PARCMETRE, "run", "--url", url, "--jobs", "4", "--seed", "0", "--out", str(tmp_path))
    _conforms(results(tmp_path))


@each
def test_the_adapter_answers_the_protocol_in_every_corner(example: Example) -> None:
    done = ran(PARCMETRE, "adapter-check", "--command", " ".join(example.command))
    assert done.returncode == 0, done.stdout


@each
def test_the_adapter_is_short(example: Example) -> None:
    lines = (EXAMPLES / example.folder / example.adapter).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST


@each
def test_the_system_knows_nothing_of_the_kit(example: Example) -> None:
    folder = EXAMPLES / example.folder
    sources = [path for path in folder.iterdir() if path.suffix in (".py", ".mjs", ".java", ".php")]
    systems = [path for path in sources if path.name not in (example.adapter, "Json.java")]
    assert systems
    for path in systems:
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"jsonrpc|specversion|\bemission-te\b|\bparcmetre\b|numero-fps", text, re.IGNORECASE
        )


@pytest.mark.parametrize("folder", ["python", "java"])
def test_its_motives_are_those_of_the_role(folder: str) -> None:
    with (EXAMPLES / folder / "motives.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    asked = [(motive.rule, motive.title) for motive in motives(bundled_kit(), "dgfip")]
    assert [(row["regle"], row["titre"]) for row in rows] == asked
    assert all(row["code_editeur"] for row in rows)


@pytest.mark.parametrize("folder", ["python", "java"])
def test_every_refusal_names_a_rule_where_codes_are_mapped(folder: str, tmp_path: Path) -> None:
    example = next(one for one in ALL if one.folder == folder)
    ran(PARCMETRE, "run", "--command", " ".join(example.command), "--seed", "0", "--out", str(tmp_path))
    mentions = [case["id"] for case in results(tmp_path)["cases"] if case.get("mentions")]
    assert mentions == []
