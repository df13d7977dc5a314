"""A role is judged on what it can know: the life cycle of the kit, held against what each role saw."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from generator.engine.roles import roles
from generator.engine.tracking import machine_of
from generator.engine.tracking.knowing import known
from generator.model.exchange import DecisionTrigger
from tests.generator.engine.build import book, told
from tests.generator.kit.kit import Json, cases


def lived(role: str) -> Iterator[Json]:
    """Give the cases of the life cycle of a role."""
    return (case for case in cases().values() if case["kind"] == "transition" and case["role"] == role)


def states(case: Json) -> Iterator[frozenset[str]]:
    for step in case["steps"]:
        if step.get("expect") == "state":
            yield frozenset({step["state"], *step.get("or", ())})


def saw(case: Json, *types: str) -> bool:
    return any({step.get("type"), step.get("exchange", {}).get("type")} & {*types} for step in case["steps"])


def tried(case: Json) -> str:
    """Name the event that a case tries: the last call."""
    last = [step for step in case["steps"] if "call" in step][-1]
    return str(last.get("type") or last.get("exchange", {}).get("type"))


def test_the_court_is_not_asked_what_was_paid() -> None:
    """It sees no payment, no notice, no title."""
    payment = {"plus-du", "notifie", "paye", "impaye", "te-emis", "averti"}
    for case in lived("ccsp"):
        assert all(not payment & found for found in states(case)), case["id"]


def test_nobody_refuses_for_a_request_that_nobody_told_it() -> None:
    for case in lived("antai"):
        if any(step.get("expect") == "refused" for step in case["steps"]):
            assert tried(case) not in (
                "information-annulation-te.information",
                "information-annulation.information",
            )
    for case in lived("collectivite"):
        if any(step.get("expect") == "refused" for step in case["steps"]):
            assert tried(case) != "rapo.depot", case["id"]


def test_a_state_that_a_system_leaves_by_itself_is_never_the_only_one() -> None:
    """The warning leaves when the title is issued (CGPPP L2323-7-1), and the accountant is not told."""
    for role in ("antai", "dgfip"):
        for case in lived(role):
            for found in states(case):
                assert found != {"te-emis"}, case["id"]


def test_the_same_messages_never_call_for_two_states() -> None:
    """Two lives that a role saw alike admit one answer at the same age: here, of the title."""
    for case in lived("dgfip"):
        if case["rule"] == "transition:prescription" and not saw(case, "fait.poursuites"):
            before, after = states(case)
            assert before == {"te-emis", "avertissement-envoye", "averti"}
            assert after == {"prescrit"}


def test_prosecution_starts_the_limitation_again() -> None:
    """LPF L274: four years without any pursuit."""
    told = [one for one in lived("dgfip") if saw(one, "fait.poursuites") and "prescription" in one["rule"]]
    for case in told:
        (pursued,) = (step["now"] for step in case["steps"] if step.get("type") == "fait.poursuites")
        (*_, last) = (step["now"] for step in case["steps"] if step.get("call") == "clock")
        anniversary = date.fromisoformat(f"{int(pursued[:4]) + 4}{pursued[4:10]}")
        assert date.fromisoformat(last[:10]) == anniversary + timedelta(1)
    assert told


def test_who_may_be_pursued_out_of_its_sight_is_not_asked_when_the_title_lapses() -> None:
    assert not [
        case["id"] for case in lived("antai") if tried_date(case) and "averti" in str([*states(case)])
    ]


def tried_date(case: Json) -> bool:
    return bool(case["rule"] == "transition:prescription")


def test_an_exchange_is_tried_only_under_a_convention_that_knows_it() -> None:
    for case in lived("collectivite"):
        if tried(case) in ("information-paiement.information", "message-fps.annulation"):
            assert case["settings"]["cycle"] == "complet", case["id"]


def test_a_discharge_needs_a_request_that_was_communicated() -> None:
    for case in lived("ccsp"):
        for step in case["steps"]:
            if step.get("expect") == "state" and step["state"].startswith("juge-decharge"):
                assert saw(case, "recours-collectivite.communication-requete"), case["id"]


def test_what_comes_late_says_so() -> None:
    """A regularisation that finds the request given up is dated after the month."""
    for case in lived("ccsp"):
        if tried(case) == "recours-requerant.regularisation" and {"renonciation"} in [*states(case)]:
            last = [step for step in case["steps"] if "call" in step][-1]["exchange"]
            assert last["data"]["date-envoi"] == last["time"][:10], case["id"]


def test_an_acknowledgement_is_tried_only_after_what_it_answers() -> None:
    for case in lived("collectivite"):
        if tried(case) == "recours-collectivite.accuse-depot" and not refuses(case):
            assert saw(case, "recours-collectivite.memoire-defense"), case["id"]


def refuses(case: Json) -> bool:
    return any(step.get("expect") in ("refused", "opposed") for step in case["steps"])


def test_what_systems_do_by_themselves_is_what_no_person_decides() -> None:
    """The alternatives of a state come from the specification: a reaction, or a date."""
    steps = book().steps
    machine = machine_of(book())
    (avertissement,) = (name for name, event in machine.events.items() if event.id == "avertissement")
    assert not isinstance(steps[avertissement].trigger, DecisionTrigger)
    assert roles(book())["dgfip"].way(avertissement) is None


@pytest.mark.parametrize(("day", "is_warned"), [("2026-02-01", False), ("2026-02-02", True)])
def test_between_two_readings_of_a_date_either_state_is_known(day: str, *, is_warned: bool) -> None:
    """On the fifth day, whoever counts so holds the warning for received (D-01)."""
    dossier = told(
        ("fps-impaye.information", "2026-01-28T20:30:00+01:00", {}),
        ("emission-te.emission", "2026-01-28T20:30:00+01:00", {"date-te": "2026-01-28"}),
        ("avertissement.avertissement", "2026-01-28T20:30:00+01:00", {"date-envoi": "2026-01-28"}),
        settings={"cycle": "partiel"},
    )
    found = known(roles(book())["antai"], dossier, date.fromisoformat(day))
    assert found.told["paiement"] == {"avertissement-envoye"}
    assert ("averti" in found.disputed["paiement"]) is is_warned
