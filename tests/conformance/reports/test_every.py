import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conformance.kit import Kit
from conformance.protocol.faults import Fault
from conformance.reference import antai
from conformance.reports import REPORTS
from conformance.running.timing import Occasion
from tests.conformance.reports import hostile
from tests.conformance.reports.hostile import UNSEEN
from tests.conformance.reports.runs import Json, every_status, hostile_run, kit, played
from tests.conformance.seeded.editing import edited, seeded

System = Callable[[str, Json], Any]

AGAIN = """
import json, sys, pathlib
from conformance.kit import bundled_kit
from conformance.protocol.faults import Fault
from conformance.reports import REPORTS
from conformance.running.timing import Occasion
results = json.loads(pathlib.Path(sys.argv[1]).read_text())
report = REPORTS[sys.argv[2]](bundled_kit(), results, pathlib.Path(sys.argv[3]), Occasion())
sys.stdout.buffer.write(report.encode())
"""


@pytest.mark.parametrize("name", REPORTS)
def test_the_same_run_gives_the_same_bytes_in_another_process(name: str, tmp_path: Path) -> None:
    told = hostile_run()
    first = REPORTS[name](told.kit, told.results, told.transcript, Occasion())
    (tmp_path / "results.json").write_text(json.dumps(told.results))
    again = subprocess.run(  # noqa: S603 our own lines
        [sys.executable, "-c", AGAIN, tmp_path / "results.json", name, told.transcript],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"},
        cwd=kit().folder,
    )
    assert again.stdout.decode() == first


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_changes_nothing_of_what_it_is_given(name: str) -> None:
    told = every_status()
    before = copy.deepcopy(told.results)
    REPORTS[name](Kit(kit().folder), told.results, told.transcript, Occasion())
    assert told.results == before


@pytest.mark.parametrize("name", REPORTS)
def test_no_report_holds_a_path_of_the_machine_or_what_cannot_be_seen(name: str) -> None:
    told = every_status()
    text = REPORTS[name](told.kit, told.results, told.transcript, Occasion())
    assert str(told.transcript.parent) not in text
    assert str(kit().folder) not in text
    told_of = text.removeprefix("\ufeff")  # the mark by which spreadsheets know UTF-8
    assert not {one for one in UNSEEN if not one.isprintable()} & set(told_of)


def test_half_a_character_does_not_pass_the_door() -> None:
    with pytest.raises(Fault, match="pas du JSON"):
        played(hostile.half, "dgfip", cases=("cycle-de-vie-prescription.04",))


@pytest.mark.parametrize("name", REPORTS)
def test_a_lone_surrogate_can_be_written(name: str) -> None:
    told = every_status()
    changed = copy.deepcopy(told.results)
    changed["implementation"]["vendor"] = "a\ud800b"
    for case in changed["cases"]:
        case["detail"] = "a\ud800b"
    REPORTS[name](told.kit, changed, told.transcript, Occasion()).encode()


@pytest.mark.parametrize("name", ["junit.xml", "results.csv", "cucumber-messages.ndjson"])
def test_what_was_taken_though_it_must_be_refused_is_explained_by_its_rule(name: str) -> None:
    """« Attendu : refusé ; obtenu : accepté » names no reason: the rule wants another agent."""
    fault = seeded("faults")["city-same-agent-examines"]
    told = played(edited(fault), fault.role, cases=(fault.dies,))
    text = REPORTS[name](told.kit, told.results, told.transcript, Occasion())
    assert "diffère de « Numéro d’identification de l’agent (Constat de l’agent) »" in text
    assert "obtenu : accepté" not in text


def _takes_all(make: Callable[[], System]) -> Callable[[], System]:
    """Make a system that takes what a sound one refuses."""

    def made() -> System:
        sound = make()

        def answer(method: str, params: Json) -> object:
            said = sound(method, params)
            return {"accepted": True, "emitted": []} if said.get("accepted") is False else said

        return answer

    return made


@pytest.mark.parametrize("name", ["junit.xml", "results.csv", "cucumber-messages.ndjson", "report.html"])
def test_what_advice_would_have_refused_is_explained_too(name: str) -> None:
    told = played(_takes_all(antai.make), "antai", cases=("telepaiement-voie.03",))
    (case,) = told.results["cases"]
    assert (case["required"], case["level"], case.get("breaches")) == (False, "recommande", None)
    text = REPORTS[name](told.kit, told.results, told.transcript, Occasion())
    assert "« Canal (Paiement du FPS) » est égal à" in text.replace("\u00a0", " ")
    assert "obtenu : accepté" not in text
