"""Every journey respects every rule, and one fault put in each is named by the rule that it breaks."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.engine import Verdict
from generator.engine.completing import history_of_journey
from generator.engine.dossier import Judgement, judged
from generator.model.journey import Journey, Moment, Value
from tests.generator.engine.build import ROOT, book, specification

JOURNEYS = {entry.id: entry.datum for entry in specification().entries(Journey, "journey")}
BROKEN: list[Mapping[str, Any]] = yaml.safe_load(
    (ROOT / Path("tests/specifications/broken-journeys.yaml")).read_text(encoding="utf-8")
)


def judgement(journey: Journey) -> Judgement:
    history = history_of_journey(book(), journey)
    return judged(book(), history, journey.story[-1].at.date())


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_violates_no_rule(name: str) -> None:
    found = judgement(JOURNEYS[name])
    told = [
        f"{one.rule}: expected {one.expected}, observed {one.observed}" for one in found.of(Verdict.VIOLATED)
    ]
    assert told == []


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_ends_in_the_states_that_it_announces(name: str) -> None:
    life = judgement(JOURNEYS[name]).life
    ends = {state for states in life.stages[-1].states.values() for state in states}
    assert ends == set(JOURNEYS[name].ends)


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_journey_is_judged_by_many_rules(name: str) -> None:
    found = judgement(JOURNEYS[name])
    assert len(found.of(Verdict.SATISFIED)) >= len(JOURNEYS[name].story)


def test_every_journey_has_its_broken_variant() -> None:
    assert [change["journey"] for change in BROKEN] == sorted(JOURNEYS)


@pytest.mark.parametrize("change", BROKEN, ids=lambda change: f"{change['journey']}-{change['rule']}")
def test_a_broken_journey_is_named_by_the_rule_that_it_breaks(change: Mapping[str, Any]) -> None:
    found = judgement(broken(JOURNEYS[change["journey"]], change))
    assert change["rule"] in {one.rule for one in found.of(Verdict.VIOLATED)}


def broken(journey: Journey, change: Mapping[str, Any]) -> Journey:
    story = list(journey.story)
    index = change.get("moment", 0)
    if "set" in change or "at" in change:
        story[index] = changed(story[index], change)
    if change.get("remove"):
        del story[index]
    if change.get("repeat"):
        again = story[index].model_copy(update={"at": story[index].at + timedelta(hours=1)})
        story.insert(index + 1, again)
    updates = {"story": tuple(story), "cycle": change.get("cycle", journey.cycle)}
    return journey.model_copy(update=updates)


def changed(moment: Moment, change: Mapping[str, Any]) -> Moment:
    values = {item.field: item.value for item in moment.data} | dict(change.get("set", {}))
    data = tuple(Value(field=field, value=value) for field, value in values.items())
    at = datetime.fromisoformat(change["at"]) if "at" in change else moment.at
    return moment.model_copy(update={"data": data, "at": at})
