"""What a message need not say: no case forbids the message for it, nor asks a bound that nobody can pass."""

from conformance.kit import bundled_kit
from generator.kit.case import Act
from tests.generator.engine.build import book
from tests.generator.kit.deriving import RECEIPT, deposit, derived, example, receipt


def test_no_case_asks_a_bound_that_only_what_nobody_can_say_passes() -> None:
    fields = book().scope.fields
    asked = [
        (case.id, one.field, one.value)
        for case in bundled_kit().cases
        for step in case.steps
        for one in step.where
        if (low := fields[one.field].minimum if one.field in fields else None) is not None
        and one.order == ">="
        and isinstance(one.value, int)
        and one.value <= low
    ]
    assert asked == []


def test_what_may_leave_without_saying_what_makes_a_rule_apply_is_never_forbidden() -> None:
    """A rule on whoever names somebody, when nobody is to be named, forbade the whole message."""
    cases = derived(
        "correlation",
        "interdiction",
        (
            example("violated", deposit(), receipt(service_instructeur="Service")),
            example(
                "satisfied", deposit(qualite_auteur="mandataire"), receipt(service_instructeur="Service")
            ),
        ),
        event=RECEIPT,
        when="present(rapo.accuse_reception.service_instructeur)",
        formula='rapo.depot.qualite_auteur == "mandataire"',
    )
    assert not any(beat.act is Act.NEVER and not beat.where for case in cases for beat in case.beats)


def test_what_must_not_be_said_is_told_where_the_message_may_leave() -> None:
    """A story said that the message leaves, and not that it must be silent on what decides."""
    cases = derived(
        "correlation",
        "interdiction",
        (
            example("violated", deposit(), receipt(service_instructeur="Service")),
            example("satisfied", deposit(), receipt()),
        ),
        event=RECEIPT,
        formula=(
            "not present(rapo.accuse_reception.service_instructeur) or "
            'rapo.depot.qualite_auteur == "mandataire"'
        ),
    )
    told = {(one.field, one.order) for case in cases for beat in case.beats for one in beat.where}
    assert ("service-instructeur", "absent") in told
