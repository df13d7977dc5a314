"""Which cases count: a frozen version takes no new ones, and what is in dispute condemns nobody."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs

from conformance.attesting.statement import statement
from conformance.kit import Kit
from conformance.playing.outcome import Outcome, Status
from conformance.running.declared import Declared
from conformance.running.results import Run, Verdict, results
from conformance.running.selecting import Selection, scope
from conformance.situation import fingerprint
from conformance.standing import LATER, PLACE, Standing, flips, frozen, main, published, standing_in
from conformance.verifying.verifying import Reproduced
from generator.model.kit import Cases, read_file
from tests.conformance.attested import ISSUE
from tests.conformance.making import BEGINS, HELLO, KIT, case, deliver, expect

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
    assert held.frozen["1.0.0"].cases == {"essai.01": fingerprint(ONE)}
    assert held.aside(Cases(version="1.0.0", cases=(ONE, OTHER))) == {"essai.02": LATER}
    assert held.aside(Cases(version="2.0.0", cases=(ONE, OTHER))) == {}


def test_a_version_is_frozen_again_until_it_is_published() -> None:
    both = Cases(version="1.0.0", cases=(ONE, OTHER))
    held = frozen(Standing(), Cases(version="1.0.0", cases=(ONE,)))
    with pytest.raises(ValueError, match="frozen already"):
        frozen(held, both)
    assert set(frozen(held, both, again=True).frozen["1.0.0"].cases) == {"essai.01", "essai.02"}
    with pytest.raises(ValueError, match="raise `version`"):
        frozen(published(held, "1.0.0"), both, again=True)
    with pytest.raises(ValueError, match="not frozen"):
        published(held, "2.0.0")


def test_a_fingerprint_stands_for_the_verdict_not_for_the_words() -> None:
    assert fingerprint(ONE) == fingerprint(structs.replace(ONE, title="Autre titre", why="autre"))
    others = (
        structs.replace(ONE, settings={"cycle": "partiel"}),
        structs.replace(ONE, role="antai"),
        structs.replace(ONE, steps=ONE.steps[:1]),
        structs.replace(ONE, begins=BEGINS + timedelta(seconds=1)),
    )
    assert fingerprint(ONE) not in {fingerprint(one) for one in others}


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


def test_the_kit_is_what_was_frozen_of_it() -> None:
    held = standing_in(KIT.folder)
    assert KIT.version in held.frozen
    assert not list(flips(held, read_file(KIT.folder / "features/cases.json", Cases)))


def test_a_version_is_frozen_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "versions").mkdir()
    (tmp_path / "features").symlink_to(KIT.folder / "features")
    assert main(tmp_path, []) == 0
    told = json.loads((tmp_path / PLACE).read_text("utf-8"))["frozen"][KIT.version]
    assert list(told["cases"]) == sorted(one.id for one in KIT.cases if one.is_required)
    assert main(tmp_path, []) == main(tmp_path / "nowhere", []) == 2
    assert "frozen already" in capsys.readouterr().err
    assert main(tmp_path, ["--again"]) == main(tmp_path, ["--publish"]) == 0
    assert main(tmp_path, ["--again"]) == 2
    assert "raise `version`" in capsys.readouterr().err
