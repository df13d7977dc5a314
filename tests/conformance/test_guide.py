"""The editor's guide shows what the bench really says, and names what really exists."""

import json
import re
from pathlib import Path
from typing import Any

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
GUIDE = (ROOT / "docs/guide-editeur.md").read_text(encoding="utf-8")
CASE = "parcours-rapo-tardif.02"


def _shown() -> list[Any]:
    blocks = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)
    lines = (line for block in blocks for line in block.splitlines())
    return [json.loads(line[2:]) for line in lines if line.startswith(("> ", "< "))]


def test_the_dialogue_is_what_the_reference_and_the_bench_say_to_each_other() -> None:
    kit = bundled_kit()
    said: list[Any] = []
    client = Client(InProcess(make, Limits()), Results(kit), Limits(), kit.version)
    greeting = client.hello()
    client.record = lambda _kind, message: said.append(message)
    case = next(one for one in kit.cases if one.id == CASE)
    outcome = Play(case, client, Setting(0, Results(kit).types)).run()
    assert outcome.status is Status.PASSED
    assert f"`{CASE}`" in GUIDE
    asked, answered, *shown = _shown()
    assert asked["params"] == {"protocol": greeting["protocol"], "spec": kit.version}
    assert answered["result"] == greeting
    assert shown == said


def test_it_names_every_profile_and_every_option() -> None:
    profiles = bundled_kit().profiles
    for id_ in [one.id for one in profiles.profiles] + [one.id for one in profiles.options]:
        assert f"`{id_}`" in GUIDE


def test_what_it_points_at_exists() -> None:
    for target in re.findall(r"\]\((\.\./[^)#]+)", GUIDE):
        assert (ROOT / "docs" / target).exists(), target
