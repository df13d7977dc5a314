"""A dossier opens where another left off, and leaves as what `judge` and `pytest` take."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from conformance.bench import Target
from conformance.protocol.limits import Limits
from conformance.reference.dgfip import make
from conformance.sandbox import opening, saving
from conformance.sandbox.doing import Where
from conformance.sandbox.entry import Kind
from conformance.sandbox.playing import Playing
from conformance.sandbox.refusing import Refusal
from conformance.transports.in_process import InProcess
from generator import dossiers
from generator.engine.dossier import judged
from generator.model.journey import Journey
from tests.conformance.sandbox.serving import put, served
from tests.conformance.sandbox.test_playing import found
from tests.conformance.sandbox.worlds import SPACE, made, playing, world


def saved(played: Playing, where: Where) -> dict[str, object]:
    return saving.history(played.world, played.setup(where.space, where.dossier), played.entries(where))


def appealed(played: Playing) -> Where:
    where = found(played)
    played.to_day(where, date(2025, 4, 1))
    played.send(where, made(played, where, "rapo.depot"))
    played.to_day(where, date(2025, 4, 20))
    return where


def test_what_the_sandbox_says_of_a_dossier_is_what_judge_says_of_its_file() -> None:
    played = playing()
    where = appealed(played)
    standing = played.standing(where)
    told = dossiers.told(played.world.book, json.dumps(saved(played, where)).encode(), "saved")
    history = told.history(played.world.book)
    again = judged(played.world.book, history, standing.day)
    said = [(one.rule, one.verdict, one.due) for one in again.findings]
    assert [(one.rule, one.verdict, one.due) for one in standing.judgement.findings] == said
    assert len(said) > 100


def test_a_dossier_that_is_saved_opens_as_it_was() -> None:
    played = playing()
    where = appealed(played)
    setup, entries = opening.of_file(world(), json.dumps(saved(played, where)).encode(), "rouvert", None)
    again = played.open(SPACE, setup, entries)
    kept = [one.message for one in played.entries(where) if one.kind in (Kind.MESSAGE, Kind.FACT)]
    assert [one.message for one in played.entries(again)] == kept
    with played.table(where) as one, played.table(again) as other:
        assert other.states() == one.states()
        assert not other.strayed


@pytest.mark.parametrize(
    "journey",
    [
        "paye-apres-rapo",
        "rapo-tardif",
        "renonciation",
        "recours-reduction",
        "remboursement-te",
        "vehicule-lourd",
    ],
)
def test_the_systems_know_the_journeys(journey: str) -> None:
    """They take what the journey tells, and what it says already they do not send again at once."""
    journeys = world().book.specification.entries(Journey, "journey")
    title = next(one.datum.title for one in journeys if one.id == journey)
    setup, entries = next(one for one in opening.of_journeys(world()) if one[0].title == title)
    played = playing()
    where = played.open(SPACE, setup, entries)
    done = played.by_days(where, 1)
    sent = {(one.type, one.source) for one in entries}
    assert not {(one.type, one.source) for one in done.entries} & sent
    with played.table(where) as table:
        assert not table.strayed


@pytest.mark.parametrize("step", [0, 3, None])
def test_a_case_opens_at_any_step(step: int | None) -> None:
    case = next(one for one in world().kit.cases if one.id == "parcours-rapo-tardif.01")
    setup, entries = opening.of_case(world(), case.id, step)
    assert (setup.hand, setup.number) == (case.role, case.subject)
    played = playing()
    where = played.open(SPACE, setup, entries)
    told = [one.type for one in entries if one.kind is Kind.MESSAGE and one.to == case.role]
    given = [one.exchange["type"] for one in case.steps[:step] if one.call == "deliver"]
    assert told == given
    played.standing(where)


def test_a_scenario_is_played_by_pytest(tmp_path: Path) -> None:
    played = playing()
    where = appealed(played)
    setup, entries = played.setup(where.space, where.dossier), played.entries(where)
    path = tmp_path / "mien.feature"
    path.write_text(saving.scenario(played.world, setup, entries, "collectivite"), encoding="utf-8")
    words = ("--role", "collectivite", "--python", "conformance.reference.collectivite:make")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 our own
        [*command, str(path), *words], capture_output=True, text=True, check=False, cwd=tmp_path, timeout=300
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_what_a_role_never_heard_of_makes_no_scenario() -> None:
    played = playing()
    where = found(played)
    setup, entries = played.setup(where.space, where.dossier), played.entries(where)
    with pytest.raises(Refusal, match="n’est parvenu"):
        saving.scenario(played.world, setup, entries, "ccsp")


def test_ones_own_system_plays_its_role() -> None:
    target = Target(lambda: InProcess(make, Limits()))
    with served(target, role="dgfip") as api:
        where = api.open()
        put(api, where, "fait.constat")
        put(api, where, "message-fps.creation")
        api.ask("POST", f"{where}/clock", {"to": "2025-09-01"})
        (system,) = [
            one for one in api.ask("GET", f"{where}/systems")[1]["systems"] if one["role"] == "dgfip"
        ]
        assert system["played"] == "own"
        assert [one["label"] for one in system["states"][0]["states"]] == ["Averti"]
