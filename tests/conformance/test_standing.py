"""Which cases count: a frozen version takes no new ones, and what is in dispute condemns nobody."""

import json
from pathlib import Path

import pytest

from conformance.attesting.statement import statement
from conformance.kit import Kit
from conformance.playing.outcome import Outcome, Status
from conformance.results import Run, Verdict, results
from conformance.running.declared import Declared
from conformance.running.selecting import Selection, scope
from conformance.standing import LATER, PLACE, Standing, frozen, main, standing_in
from conformance.verifying.verifying import Reproduced
from generator.model.kit import Cases
from tests.conformance.attested import ISSUE
from tests.conformance.making import HELLO, KIT, case, deliver, expect

ONE = case(deliver(), expect("accepted"), id="essai.01")
OTHER = case(deliver(), expect("accepted"), id="essai.02")


def _run(kit: Kit, failed: str) -> Run:
    cases = scope(kit, Selection("dgfip"))
    outcomes = [
        (one, Outcome(Status.FAILED, "state") if one.id == failed else Outcome(Status.PASSED))
        for one in cases
    ]
    return Run(kit, Selection("dgfip"), Declared(HELLO, {}), 1, outcomes, "0" * 64)


def test_what_comes_after_the_freeze_is_out_of_score_until_the_next_version() -> None:
    held = frozen(Standing(), Cases(version="1.0.0", cases=(ONE,)))
    assert held.frozen == {"1.0.0": ("essai.01",)}
    assert held.aside(Cases(version="1.0.0", cases=(ONE, OTHER))) == {"essai.02": LATER}
    assert held.aside(Cases(version="2.0.0", cases=(ONE, OTHER))) == {}
    with pytest.raises(ValueError, match="frozen already"):
        frozen(held, Cases(version="1.0.0", cases=(ONE, OTHER)))


def test_a_case_in_dispute_condemns_nobody_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    kit = Kit(KIT.folder)
    one = next(found for found in scope(kit, Selection("dgfip")) if found.is_required)
    assert _run(kit, one.id).verdict is Verdict.NOT_CONFORMING
    monkeypatch.setattr(Kit, "aside", {one.id: "en litige : la loi dit autre chose"})
    run = _run(Kit(KIT.folder), one.id)
    assert run.verdict is Verdict.CONFORMING
    told = results(run)
    assert [found["id"] for found in told["cases"] if found["status"] == "failed"] == [one.id]
    assert not next(found for found in told["cases"] if found["id"] == one.id)["required"]
    attested = statement(Reproduced(run, told, {}), ISSUE)["predicate"]
    assert attested["notShown"] == {"failed/state": [one.id]}


def test_the_file_that_is_committed_names_cases_of_the_kit() -> None:
    held = standing_in(KIT.folder)
    known = {one.id for one in KIT.cases}
    assert held.disputed.keys() <= known
    assert set(held.frozen.get(KIT.version, ())) <= known


def test_a_version_is_frozen_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "versions").mkdir()
    (tmp_path / "features").symlink_to(KIT.folder / "features")
    assert main(tmp_path) == 0
    told = json.loads((tmp_path / PLACE).read_text("utf-8"))["frozen"][KIT.version]
    assert told == sorted(one.id for one in KIT.cases if one.is_required)
    assert main(tmp_path) == main(tmp_path / "nowhere") == 2
    assert "frozen already" in capsys.readouterr().err
