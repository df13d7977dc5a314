"""A case walked step by step is the case that `run` plays: the same calls, the same outcome."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conformance.bench import Bench, Options
from conformance.kit import Json, Kit, bundled_kit
from conformance.playing.outcome import Status
from conformance.running.selecting import Selection
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.stepping import telling
from conformance.sandbox.stepping.walk import at_once, before, to_a_miss, to_the_end
from conformance.sandbox.stepping.wanted import Wanted
from tests.conformance import faulty
from tests.conformance.sandbox.walking import CASE, LATE, failing_case, reference, target_of, walked, walks
from tests.conformance.sandbox.worlds import SPACE, world

SYSTEMS: dict[str, tuple[str, Callable[[], Any], int]] = {
    "reference": ("ccsp", reference("ccsp"), 25),
    "late": ("antai", reference("antai", **LATE), 25),
    "own-number": ("collectivite", reference("collectivite", **{"numero-du-forfait": "numero-propre"}), 60),
    "refuses-all": ("dgfip", lambda: faulty.handler("refuses-all", "dgfip"), 20),
    "accepts-all": ("dgfip", lambda: faulty.handler("accepts-all", "dgfip"), 20),
    "never-sends": ("antai", lambda: faulty.handler("never-sends", "antai"), 60),
    "duplicates": ("antai", lambda: faulty.handler("duplicates", "antai"), 60),
    "raises": ("dgfip", lambda: faulty.handler("raises", "dgfip"), 100),
}


@pytest.mark.parametrize("name", SYSTEMS)
def test_it_is_played_as_run_plays_it(name: str, tmp_path: Path) -> None:
    role, make, one_in = SYSTEMS[name]
    kit = bundled_kit()
    cases = [case for case in kit.cases if case.role == role][::one_in]
    options = Options(tmp_path, keeps_all=True)
    campaign = Bench(kit, target_of(make), Selection(role), options).campaign()
    ours = walks(make, role)
    statuses = set()
    for case in cases:
        played = campaign.play(case)
        found = walked(ours, Wanted(case.id))
        lines = [json.loads(line) for line in played.recording.text().splitlines()][:-1]
        said = [one for pace in found.walk.paces for one in pace.said]
        assert [(one.kind, one.message) for one in said] == [(one["kind"], one["message"]) for one in lines]
        assert found.walk.outcome is not None
        told = replace(found.walk.outcome, detail="")
        assert told == replace(played.outcome, detail="")
        statuses.add(told.status)
    campaign.close()
    assert statuses <= ({Status.PASSED} if name in ("reference", "late", "own-number") else set(Status)) | {
        Status.INCONCLUSIVE,
        Status.NOT_TESTED,
    }


def test_each_step_is_shown_with_what_was_said_in_it() -> None:
    found = walked(walks(), Wanted(CASE))
    told = telling.walked(world(), "x", found)
    kinds = [one["kind"] for one in told["paces"]]
    assert (kinds[0], kinds[-1]) == ("opened", "ended")
    assert [one["place"] for one in told["paces"] if one["kind"] == "step"] == [
        one["place"] for one in told["steps"]
    ]
    by_place = {one["place"]: one for one in told["paces"] if one["kind"] == "step"}
    for step in told["steps"]:
        sent = [one["message"]["method"] for one in by_place[step["place"]]["said"] if one["kind"] == "sent"]
        if step["call"] in ("deliver", "trigger"):
            assert sent[-1] == step["call"]
    assert told["outcome"]["status"] == "passed"
    assert told["case"]["rule"]["law"]
    assert all(step["text"] for step in told["steps"] if step["call"])


def test_it_stops_before_a_step_and_goes_on() -> None:
    ours = walks()
    id_ = ours.begin(SPACE, Wanted(CASE))
    found = ours.go(SPACE, id_, before(3))
    assert (found.walk.next, found.walk.outcome) == (3, None)
    found = ours.go(SPACE, id_, at_once)
    assert found.walk.next == 4
    other = ours.again(SPACE, id_, before(3))
    assert ours.at(SPACE, other).walk.next == 3
    with pytest.raises(Refusal, match="Aucun cas suivi"):
        ours.at(SPACE, id_)
    assert ours.at(SPACE, ours.again(SPACE, other, None)).walk.paces == []


def test_it_stops_where_what_was_looked_for_is_not_there() -> None:
    case = failing_case()
    ours = walks(lambda: faulty.handler("never-sends", "antai"))
    id_ = ours.begin(SPACE, Wanted(case))
    found = ours.go(SPACE, id_, to_a_miss)
    told = telling.walked(world(), id_, found)
    missed = told["paces"][-1]["missed"]
    assert missed["expected"].endswith("émis")
    assert missed["obtained"] == "rien n’est parti"
    assert told["outcome"] is None
    found = ours.go(SPACE, id_, to_the_end)
    assert found.walk.outcome is not None


def test_a_refusal_tells_the_rules_that_the_case_awaits_and_the_law() -> None:
    case = next(one for one in world().kit.cases if any(step.expect == "refused" for step in one.steps))
    told = telling.walked(world(), "x", walked(walks(), Wanted(case.id)))
    (step,) = [one for one in told["steps"] if one["expect"] == "refused"]
    assert step["rules"]
    assert all(one["law"] for one in step["rules"])


def test_what_breaks_a_rule_is_told_with_its_law() -> None:
    ours = walks(lambda: faulty.handler("accepts-all", "dgfip"), "dgfip")
    broken: list[Json] = []
    for case in [one for one in world().kit.cases if one.role == "dgfip"][::20]:
        broken += telling.walked(ours.world, "x", walked(ours, Wanted(case.id)))["breaches"]
    assert broken
    assert all(one["rule"]["title"] and one["rule"]["law"] for one in broken)


def test_what_a_case_waits_for_may_never_come_and_it_begins_again() -> None:
    chosen = {"suivi-collectivite": "omis"}
    ours = walks(reference("antai", **chosen))
    for case in [one for one in world().kit.cases if one.role == "antai"]:
        if not any(step.type == "envoi-apa.suivi" or "suivi" in str(step.type) for step in case.steps):
            continue
        found = walked(ours, Wanted(case.id))
        told = telling.walked(ours.world, "x", found)
        again = [one for one in told["paces"] if one["kind"] == "replanned"]
        if again:
            assert again[0]["without"]
            assert [one["kind"] for one in told["paces"]].count("opened") == 1 + len(again)
            return
    raise AssertionError("no case began again")


def test_a_seed_draws_other_people_for_the_same_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kit of a seed is asked for once at a time; here it is that of the published corpus, renamed."""
    ours = walks()
    asked: list[tuple[int, str]] = []

    def drawn(kit: Kit, seed: int, role: str) -> Kit:
        asked.append((seed, role))
        return kit

    monkeypatch.setattr("conformance.sandbox.stepping.walks.kit_of", drawn)
    found = walked(ours, Wanted(CASE, 7))
    assert asked == [(7, "antai")]
    sent = [one.message for pace in found.walk.paces for one in pace.said if one.kind == "sent"]
    plain = walked(ours, Wanted(CASE))
    published = [one.message for pace in plain.walk.paces for one in pace.said if one.kind == "sent"]
    assert [one["method"] for one in sent] == [one["method"] for one in published]
    assert {one["params"]["case"] for one in sent} != {one["params"]["case"] for one in published}
    monkeypatch.setattr("conformance.sandbox.stepping.walks._PATIENCE", 0.01)
    with ours._drawing, pytest.raises(Refusal, match="se tirent en ce moment"):
        ours.begin(SPACE, Wanted(CASE, 8))


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Wanted("rien.01"), "no case `rien.01`"),
        (Wanted("parcours-rapo-tardif.1"), "did you mean"),
        (Wanted(CASE, profile="autre"), "no profile `autre`"),
    ],
)
def test_a_case_that_is_not_there_is_refused(wanted: Wanted, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        walks().begin(SPACE, wanted)


def test_what_a_system_declared_not_to_do_is_not_walked() -> None:
    step = "recours-requerant.depot"
    case = next(one for one in world().kit.cases if any(each.type == step for each in one.steps))
    ours = walks(lambda: faulty.handler("skips-steps", case.role), case.role)
    with pytest.raises(Refusal, match="a déclaré ne pas le faire"):
        ours.begin(SPACE, Wanted(case.id))


def test_it_tells_how_run_plays_the_same() -> None:
    wanted = Wanted(CASE, 7, "p", (("D-01", "large"),))
    words = f"parcmetre run --role antai --case {CASE} --seed 7 --profile p --reading D-01=large"
    assert telling.command(wanted, "antai") == words
    assert wanted.fragment == f"cas={CASE}&graine=7&profil=p&lecture=D-01%3Dlarge"
