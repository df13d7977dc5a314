"""The schemas of what travels: the reference validator, the engine and our fast one say the same."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from generator.engine.completing import raws_of_journey, settings_of_journey
from generator.engine.derived import contents
from generator.engine.findings import Verdict
from generator.engine.formats import DURATION, refusal
from generator.engine.reading import Raw, history
from generator.events import INSTANT
from generator.model.journey import Journey
from generator.validating import Item, Judge
from tests.generator.engine.build import ROOT, book
from tests.generator.judges import judge

SCHEMAS = Path(ROOT) / "schemas"
READ = {
    path.relative_to(SCHEMAS).as_posix(): json.loads(path.read_text(encoding="utf-8"))
    for folder in (".", "messages", "exchanges")
    for path in sorted((SCHEMAS / folder).glob("*.schema.json"))
}
REGISTRY: Registry[Any] = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in READ.values() if "$id" in schema
)
EXAMPLES = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (SCHEMAS / "examples").glob("*.json")
}


def reference(place: str) -> Draft202012Validator:
    return Draft202012Validator(READ[place], registry=REGISTRY)


@pytest.mark.parametrize("place", READ)
def test_a_schema_is_itself_valid(place: str) -> None:
    Draft202012Validator.check_schema(READ[place])


@pytest.mark.parametrize("message", sorted(EXAMPLES))
def test_every_message_has_a_valid_example(message: str) -> None:
    validator = reference(f"messages/{message}.schema.json")
    assert EXAMPLES[message]["valid"]
    for data in EXAMPLES[message]["valid"]:
        assert [error.message for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize("message", sorted(EXAMPLES))
def test_every_fault_is_refused_where_it_is_by_both_validators(message: str) -> None:
    validator = reference(f"messages/{message}.schema.json")
    assert EXAMPLES[message]["invalid"]
    for one in EXAMPLES[message]["invalid"]:
        pointers = {
            "".join(f"/{step}" for step in error.absolute_path)
            for error in validator.iter_errors(one["data"])
        }
        assert pointers == {one["pointer"]}, one["reason"]
        faults = judge(message).verdict(Item("here", one["data"])).faults
        assert faults, one["reason"]
        assert all(fault.pointer.startswith(one["pointer"]) for fault in faults)


def _sent() -> list[tuple[str, Raw, dict[str, Any]]]:
    found = []
    for entry in book().specification.entries(Journey, "journey"):
        for index, raw in enumerate(raws_of_journey(book(), entry.datum)):
            if raw.name in book().steps:
                event = {
                    "specversion": "1.0",
                    "id": str(index),
                    "source": raw.source,
                    "type": raw.name,
                    "time": raw.moment.isoformat(),
                    "data": dict(raw.data),
                }
                found.append((entry.id, raw, event))
    return found


SENT = _sent()


@pytest.mark.parametrize(("journey", "raw", "event"), SENT, ids=[f"{one[0]}-{one[1].name}" for one in SENT])
def test_what_journeys_send_is_valid_for_all(journey: str, raw: Raw, event: dict[str, Any]) -> None:
    assert list(reference(f"exchanges/{raw.name}.schema.json").iter_errors(event)) == [], journey
    assert judge().verdict(Item("here", event)).faults == ()


_JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.text(max_size=5),
    st.just([]),
    st.just({}),
    st.just(["x"]),
)


@given(st.sampled_from(SENT), st.data())
def test_the_content_rule_the_reference_and_the_fast_validator_agree(
    sent: tuple[str, Raw, dict[str, Any]], data: st.DataObject
) -> None:
    _, raw, event = sent
    name = data.draw(st.sampled_from(sorted(event["data"])))
    changed = dict(event["data"])
    if data.draw(st.booleans()):
        del changed[name]
    else:
        changed[name] = data.draw(_JUNK)
    valid = reference(f"exchanges/{raw.name}.schema.json").is_valid({**event, "data": changed})
    assert (judge().verdict(Item("here", {**event, "data": changed})).faults == ()) == valid
    journey = book().specification.entries(Journey, "journey")[0].datum
    dossier = history(book(), [Raw(raw.name, raw.moment, changed)], settings_of_journey(book(), journey))
    (finding,) = contents(book(), dossier)
    # What circumstances make due, the schema of one message cannot tell.
    faults = [one for one in finding.observed.split(" ; ") if one and "dû parce qu" not in one]
    assert (not faults) == valid, (name, changed.get(name), finding.observed)


def _field(type_: str) -> str:
    return next(name for name, field in book().scope.fields.items() if field.type == type_)


def test_a_date_is_a_day_that_exists() -> None:
    name = _field("date")
    validator = Draft202012Validator(READ["dictionary.schema.json"]["$defs"][name])
    start = date(1900, 1, 1)
    for number in range(0, 300 * 366, 13):
        day = start + timedelta(days=number)
        assert validator.is_valid(day.isoformat()) == (day.year <= 2199)
    for year in range(1900, 2200):
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        assert validator.is_valid(f"{year}-02-29") == leap
    for wrong in (
        "2025-04-31",
        "2025-13-01",
        "2025-00-10",
        "2025-1-1",
        "20250101",
        " 2025-01-01",
    ):
        assert not validator.is_valid(wrong)


@given(st.from_regex(INSTANT, fullmatch=True))
def test_an_instant_of_the_schema_is_one_of_the_dictionary(value: str) -> None:
    field = book().scope.fields[_field("instant")]
    assert refusal(field, value) is None


@given(st.from_regex(DURATION, fullmatch=True))
def test_a_duration_of_the_schema_is_one_of_the_dictionary(value: str) -> None:
    field = book().scope.fields[_field("duration")]
    assert refusal(field, value) is None


def test_every_field_says_what_redaction_must_hide() -> None:
    for field in READ["dictionary.schema.json"]["$defs"].values():
        assert "x-donnee-personnelle" in field
        assert field["title"]
        assert field["description"]


def test_the_policy_on_unknown_fields_is_applied_alike_by_schema_and_rule() -> None:
    name, (_, raw, event) = "couleur", next(one for one in SENT if one[1].name == "rapo.depot")
    changed = {**event["data"], name: "bleu"}
    profile = book().specification.profile
    assert profile.unknown_fields.policy == "ignored"
    assert reference(f"exchanges/{raw.name}.schema.json").is_valid({**event, "data": changed})
    journey = book().specification.entries(Journey, "journey")[0].datum
    dossier = history(book(), [Raw(raw.name, raw.moment, changed)], settings_of_journey(book(), journey))
    assert next(contents(book(), dossier)).verdict is Verdict.SATISFIED
    strict = profile.model_copy(
        update={"unknown_fields": profile.unknown_fields.model_copy(update={"policy": "refused"})}
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(book().specification), "profile", strict)
        assert next(contents(book(), dossier)).verdict is Verdict.VIOLATED
        assert Judge(book()).verdict(Item("here", {**event, "data": changed})).faults != ()
