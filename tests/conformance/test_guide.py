"""The editor's guide shows what the bench really says, and names what really exists."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.kit import bundled_kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.reference.collectivite import make
from conformance.transports.in_process import InProcess

ROOT = Path(__file__).parents[2]
FRENCH, ENGLISH = (
    (ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("guide-editeur.md", "editor-guide.md")
)
BOTH = pytest.mark.parametrize("guide", [FRENCH, ENGLISH], ids=["fr", "en"])
CASE = "parcours-rapo-tardif.02"


def _shown(guide: str) -> list[Any]:
    blocks = re.findall(r"```text\n(.*?)```", guide, re.DOTALL)
    lines = (line for block in blocks for line in block.splitlines())
    return [json.loads(line[2:]) for line in lines if line.startswith(("> ", "< "))]


@BOTH
def test_the_dialogue_is_what_the_reference_and_the_bench_say_to_each_other(guide: str) -> None:
    kit = bundled_kit()
    said: list[Any] = []
    client = Client(InProcess(make, Limits()), Results(kit), Limits(), kit.version)
    greeting = client.hello()
    client.record = lambda _kind, message: said.append(message)
    case = next(one for one in kit.cases if one.id == CASE)
    outcome = Play(case, client, Setting(0, Results(kit).types)).run()
    assert outcome.status is Status.PASSED
    assert f"`{CASE}`" in guide
    asked, answered, *shown = _shown(guide)
    assert asked["params"] == {"protocol": greeting["protocol"], "spec": kit.version}
    ways = greeting["freedoms"]  # told of later, to who has taken some
    assert answered["result"] | {"freedoms": ways} == greeting
    assert shown == said


@BOTH
def test_it_names_every_profile_and_every_option(guide: str) -> None:
    profiles = bundled_kit().profiles
    for id_ in [one.id for one in profiles.profiles] + [one.id for one in profiles.options]:
        assert f"`{id_}`" in guide


@BOTH
def test_what_it_points_at_exists(guide: str) -> None:
    for target in re.findall(r"\]\((\.\./[^)#]+)", guide):
        assert (ROOT / "docs" / target).exists(), target


def test_the_english_follows_the_french() -> None:
    """The same commands and options are told in both, in as many parts, but for the terms of the law."""
    heads = [re.findall(r"^(#+) ", guide, re.MULTILINE) for guide in (FRENCH, ENGLISH)]
    assert len(heads[1]) == len(heads[0]) + 1
    options = [set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", guide)) for guide in (FRENCH, ENGLISH)]
    assert options[0] - options[1] == set()
    verbs = [set(re.findall(r"parcmetre\s([a-z][a-z-]*)", guide)) for guide in (FRENCH, ENGLISH)]
    assert verbs[0] == verbs[1]


def test_the_guide_of_the_audit_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commands, typed in an empty folder, write the files that it names; its options exist."""
    monkeypatch.chdir(tmp_path)
    guide = (ROOT / "docs" / "guide-audit.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```sh\n(.*?)```", guide, re.DOTALL)
    codes = [
        CliRunner().invoke(app, shlex.split(line.replace("300", "60"))[1:]).exit_code
        for line in block.splitlines()
    ]
    assert codes == [0, 1]
    written = {path.name for path in (tmp_path / "audit").iterdir()}
    assert set(re.findall(r"`([\w-]+\.\w+)`", guide.partition("|---")[2].partition("\n\n")[0])) == written
    said = CliRunner().invoke(app, ["audit", "--help"], env={"COLUMNS": "200"}).output
    told = CliRunner().invoke(app, ["simulate", "--help"], env={"COLUMNS": "200"}).output
    assert [one for one in re.findall(r"--[a-z][a-z-]+", guide) if one not in said + told] == []


@BOTH
def test_each_fact_that_the_kit_records_is_told_with_its_data(guide: str) -> None:
    rows = dict(re.findall(r"^\| `\w+` \| `(fait\.[a-z-]+)` \| (.*) \|$", guide, re.MULTILINE))
    told = {fact: set(re.findall(r"`([a-z-]+)`", data)) for fact, data in rows.items()}
    found: dict[str, set[str]] = {}
    for case in json.loads((ROOT / "features" / "cases.json").read_text(encoding="utf-8"))["cases"]:
        for step in case["steps"]:
            name = str(step.get("type"))
            if step.get("call") == "trigger" and name.startswith("fait."):
                found.setdefault(name, set()).update(step["data"])
    assert told == found
