"""What the kit delivers, held against the JSON Schemas: whole messages are valid, ill-formed ones are not."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from generator.engine.derived import CONTENT
from generator.model.exchange import Step
from tests.generator.engine.build import ROOT, book
from tests.generator.kit.kit import Json, cases
from tests.generator.kit.validators import schema


@cache
def message_of(step: str) -> str:
    found = book().specification.get(Step, "step", step)
    assert found is not None
    return found.message


@cache
def is_valid(message: str, data: str) -> bool:
    return bool(schema(f"messages/{message}.schema.json").is_valid(json.loads(data)))


def deliveries() -> Iterator[tuple[Json, Json, Json]]:
    """Give each delivery that a case is about, with what must be seen next."""
    for case in cases().values():
        for step, after in pairwise(case["steps"]):
            if step.get("call") == "deliver" and not step.get("given"):
                yield case, step["exchange"], after


def test_a_message_that_is_taken_is_valid() -> None:
    for case, exchange, after in deliveries():
        if after.get("expect") == "accepted":
            assert is_valid(message_of(exchange["type"]), json.dumps(exchange["data"])), case["id"]


def test_a_message_refused_for_its_content_is_not_valid_and_any_other_is() -> None:
    for case, exchange, after in deliveries():
        if after.get("expect") == "refused":
            ill_formed = case["kind"] == CONTENT
            valid = is_valid(message_of(exchange["type"]), json.dumps(exchange["data"]))
            assert valid != ill_formed, case["id"]


def test_every_message_of_the_past_is_valid() -> None:
    for case in cases().values():
        for step in case["steps"]:
            if step.get("call") == "deliver" and step.get("given"):
                exchange = step["exchange"]
                assert is_valid(message_of(exchange["type"]), json.dumps(exchange["data"])), case["id"]


def test_every_delivery_is_an_exchange_of_the_dossier_for_the_envelope() -> None:
    envelope = schema("cloudevent.schema.json")
    for case in cases().values():
        for step in case["steps"]:
            if step.get("call") == "deliver":
                assert step["exchange"]["subject"] == case["subject"]
                assert envelope.is_valid(step["exchange"]), case["id"]


@pytest.mark.parametrize("expect", ["refused", "opposed"])
def test_a_refusal_is_explained_by_its_rule_first(expect: str) -> None:
    for case in cases().values():
        for step in case["steps"]:
            if step.get("expect") == expect:
                assert case["rule"] in step["rules"], case["id"]


def test_a_decision_is_opposed_by_what_it_says_and_not_by_what_it_may_still_say() -> None:
    said = {
        "message-unique.02": {"message-unique", "transition:transmission"},
        "rapo-decision-dates.02": {"rapo-decision-dates"},
        "requete-signee.02": {"requete-signee"},
        "titre-annulation-plafond.01": {"titre-annulation-plafond", "titre-annulation-concordant"},
    }
    for case, rules in said.items():
        (opposed,) = [step for step in cases()[case]["steps"] if step.get("expect") == "opposed"]
        assert set(opposed["rules"]) == rules, case


def test_cases_json_follows_its_published_schema() -> None:
    kit = json.loads((ROOT / "features" / "cases.json").read_text())
    errors = [
        f"{error.instance_path}: {error.message}"[:300]
        for error in schema("cases.schema.json").iter_errors(kit)
    ]
    assert errors == []


@pytest.mark.parametrize(
    "step",
    [
        {"call": "deliver"},
        {"call": "trigger", "type": "rapo.decision", "now": "2025-01-01", "data": {}},
        {"call": "clock", "now": "2025-01-01T00:00:00+01:00", "data": {}},
        {"expect": "refused"},
        {"expect": "emitted", "type": "rapo.inconnu"},
        {"expect": "emitted", "type": "rapo.decision", "where": [{"field": "sens-decision", "is": "~"}]},
    ],
)
def test_the_schema_of_the_cases_refuses_what_no_bench_could_read(step: Json) -> None:
    kit = {"version": "1.0.0", "cases": [{**next(iter(cases().values())), "steps": [step]}]}
    assert not schema("cases.schema.json").is_valid(kit)


def in_two_parts() -> dict[tuple[str, str], tuple[Json, Json]]:
    """Give the two parts of each message that comes twice, by role and by event."""
    found = {}
    for case in cases().values():
        if case["title"] == "en deux fois":
            first, second = [one["exchange"] for one in case["steps"] if "exchange" in one][-2:]
            assert case["steps"][-1]["expect"] == "accepted"
            found[case["role"], second["type"]] = (first, second)
    return found


def test_a_sum_that_comes_in_two_parts_is_taken_twice() -> None:
    """An agency that refused all that the court told it after the first time passed."""
    parts = in_two_parts()
    assert ("antai", "information-annulation-te.information") in parts
    assert ("dgfip", "annulation-te.titre-annulation") in parts
    assert ("collectivite", "information-paiement.information") in parts
    assert ("collectivite", "recours-collectivite.notification-decision") not in parts  # a court rules once
    for first, second in parts.values():
        assert first["type"] == second["type"]
        assert first["id"] != second["id"]


def test_each_part_has_a_number_of_its_own_where_its_sender_numbers_it() -> None:
    first, second = in_two_parts()["dgfip", "annulation-te.titre-annulation"]
    assert first["data"]["reference-ta"] != second["data"]["reference-ta"]
    assert first["data"]["reference-te"] == second["data"]["reference-te"]


def test_what_is_said_of_a_whole_debt_is_not_halved() -> None:
    """Two titles, or two statements of what is unpaid, are no parts of one."""
    events = {event for _, event in in_two_parts()}
    assert events.isdisjoint({"emission-te.emission", "fps-impaye.information", "facturation.facture"})
