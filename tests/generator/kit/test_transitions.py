"""The life cycle: every outcome of an event, what only a date brings, and what the law leaves open."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from generator.engine.roles import roles
from generator.engine.tracking import lived
from generator.kit.case import Act
from generator.kit.purposes.transitions import transition_cases
from generator.kit.setup.existing import has_its_cause
from generator.kit.setup.leading import needs
from generator.kit.setup.nominal import natural
from generator.kit.setup.reachable_states import situations
from generator.kit.setup.tail import followed_by
from generator.kit.telling.naming import spoken_values
from generator.model.lifecycle import Transition
from tests.generator.engine.build import book
from tests.generator.kit.kit import Json, cases, scenarios
from tests.generator.kit.test_coverage import COVERAGE

DAY = timedelta(days=1)


def of(event: str) -> list[Json]:
    return [case for case in cases().values() if case["rule"] == f"transition:{event}"]


def ends(case: Json) -> set[str]:
    return {step["state"] for step in case["steps"] if step.get("expect") == "state"}


def transitions() -> tuple[Transition, ...]:
    lifecycle = book().specification.lifecycle
    assert lifecycle is not None
    return lifecycle.datum.transitions


def test_each_way_of_deciding_an_appeal_moves_it_to_its_own_state() -> None:
    reached = {state for case in of("rapo-decision") for state in ends(case)}
    assert reached >= {
        "rapo-accepte-total",
        "rapo-accepte-partiel",
        "rapo-rejete-explicite",
        "rapo-irrecevable",
    }


def test_a_state_that_only_silence_brings_is_a_beginning_too() -> None:
    assert any("rejeté par silence" in case["title"] for case in of("rapo-decision"))


def test_no_title_is_prescribed_before_its_delay_though_the_role_cannot_date_it() -> None:
    """Three years at the least: a system that says so five months after the finding is no lawful one."""
    told = []
    for case in cases().values():
        days = [datetime.fromisoformat(at) for step in case["steps"] if (at := _instant(step)) is not None]
        for place, step in enumerate(case["steps"]):
            if "prescrit" in (step.get("state"), *step.get("or", ())):
                seen = [at for one in case["steps"][:place] if (at := _instant(one)) is not None]
                told.append((datetime.fromisoformat(seen[-1]) - days[0]).days > 3 * 365)
    assert told
    assert all(told)


def test_the_states_of_a_case_come_in_the_order_of_a_life() -> None:
    lifecycle = book().specification.lifecycle
    assert lifecycle is not None
    order = [state.id for region in lifecycle.datum.regions for state in region.states]
    for case in cases().values():
        for step in case["steps"]:
            others = [order.index(one) for one in step.get("or", ()) if step.get("expect") == "state"]
            assert others == sorted(others), case["id"]


def _instant(step: Json) -> str | None:
    exchange = step.get("exchange") or {}
    found: str | None = exchange.get("time") or step.get("now")
    return found


def test_a_move_inferred_with_little_confidence_under_a_doubt_never_concludes() -> None:
    """What becomes of a decision after silence (D-19)."""
    doubtful = {doubt for one in transitions() if one.confidence == "low" for doubt in one.doubts}
    found = [case for case in cases().values() if case["kind"] == "transition" and case["doubts"]]
    assert {doubt for case in found for doubt in case["doubts"]} <= doubtful
    assert all(case["outcome"] == "open" for case in found)
    mine = [case for case in of("rapo-decision") if "rejeté par silence" in case["title"]]
    mine = [case for case in mine if "consequence" not in case]
    assert mine
    assert all(case["doubts"] == ["d-19-decision-apres-silence"] for case in mine)


def test_each_transition_has_a_case_or_its_reason() -> None:
    """Fewer than half have none: what a role cannot know is not asked of it."""
    rows = COVERAGE["transitions"]
    assert sum(row["cases"] > 0 for row in rows) > 60
    assert all(row["cases"] or row["reason"] in COVERAGE["reasons"] for row in rows)


def _plain(data: Mapping[str, object]) -> set[tuple[str, str | bool]]:
    return {(name, value) for name, value in data.items() if isinstance(value, str | bool)}


def test_what_a_decision_decides_is_told_where_it_moves_the_dossier() -> None:
    """Two scenarios that read alike may not lead elsewhere: the phrase says what was decided."""
    told = 0
    for role in roles(book()).values():
        for case in transition_cases(role):
            for beat in case.beats:
                if beat.act not in (Act.DELIVER, Act.TRIGGER) or beat.event is None:
                    continue
                said = _plain(beat.data) & spoken_values(book(), beat.event)
                told += len(said)
                assert said <= _plain(beat.told), (case.key, beat.event)
    assert told > 40


def test_each_ruling_is_told_to_the_city_and_seen_in_its_state() -> None:
    """The decision that the city is told is the one that the claimant was told: nothing else is possible."""
    told = {
        step["exchange"]["data"]["sens-decision-juridiction"]: case["steps"][-1]
        for case in cases().values()
        if case["rule"] == "transition:jugement" and case["role"] == "collectivite"
        for step in case["steps"]
        if step.get("exchange", {}).get("type") == "recours-collectivite.notification-decision"
    }
    assert {ruling: step["state"] for ruling, step in told.items()} == {
        "decharge-totale": "juge-decharge-totale",
        "decharge-partielle": "juge-decharge-partielle",
        "non-lieu": "juge-non-lieu",
        "rejet": "juge-rejet",
    }
    assert all("or" not in step for step in told.values())


def test_nobody_is_told_again_what_came_once() -> None:
    """An answer that leaves by itself leaves once for what it answers: a case sends no second one."""
    ruling = "recours-collectivite.notification-decision"
    city = roles(book())["collectivite"]
    begun = natural(city, ruling)
    assert begun is not None
    before = begun.until(len(begun.raws) - 1)
    assert has_its_cause(city, before, ruling)
    assert not has_its_cause(city, begun, ruling)
    assert not has_its_cause(
        city, before, "recours-collectivite.accuse-depot"
    )  # of a defence that it never wrote


def moments(case: Json) -> list[tuple[str, datetime, bool]]:
    """Give what is done in a case: what, when, and whether it is of its past."""
    told = ("deliver", "trigger")
    done = [(step, step.get("exchange", step)) for step in case["steps"] if step.get("call") in told]
    return [
        (one["type"], datetime.fromisoformat(one.get("time") or one["now"]), step.get("given", False))
        for step, one in done
    ]


def at_once() -> set[str]:
    """Name the events that may follow within a day of what leads to them, as the preludes say."""
    return {
        name
        for name, given in needs(book()).items()
        if any(need.gap is not None and need.gap < DAY for need in given)
    }


def test_what_is_tried_comes_at_its_usual_time_and_not_the_hour_after() -> None:
    """A court neither communicates a petition and rules on it on one day, nor asks twice within the hour."""
    tried = [moments(case) for case in cases().values() if case["kind"] == "transition"]
    ends = [
        (past[-1], now)
        for done in tried
        if (past := [one for one in done if one[2]])
        and (now := next((one for one in done if not one[2]), None))
    ]
    assert len(ends) > 80
    sudden = {(before[0], name) for before, (name, at, _) in ends if at - before[1] < DAY}
    assert {name for _, name in sudden} <= at_once()


def test_a_petition_that_is_communicated_is_judged_weeks_later() -> None:
    judged = [
        (before[1], at)
        for case in of("jugement")
        for before, (name, at, _) in pairwise(moments(case))
        if before[0].endswith("communication-requete") and "notification-decision" in name
    ]
    assert len(judged) > 4
    assert min(at - before for before, at in judged) > timedelta(days=30)


def test_what_is_tried_leaves_the_dossier_where_it_was() -> None:
    """No date moves it between the past that is told and what is tried: else it would try another state."""
    role = roles(book())["collectivite"]
    for situation in situations(role):
        for name in ("rapo.decision", "recours-collectivite.memoire-defense", "fps-impaye.information"):
            for here, found in followed_by(role, situation, name, ()):
                day = found.history.deliveries[-1].day
                stages = lived(book(), situation.placed.history, day).stages
                assert here.states == situation.states
                assert {region: min(one) for region, one in stages[-1].states.items()} == here.states


def test_a_new_appeal_may_be_shown_where_only_we_infer_that_it_changes_nothing() -> None:
    ends = [case["steps"][-1] for case in of("rapo-depot") if case["role"] == "collectivite"]
    after_another = [end for end in ends if end["state"] != "rapo-depose"]
    assert after_another
    assert all("rapo-depose" in end["or"] for end in after_another)


def test_a_partial_payment_never_passes_for_the_whole() -> None:
    """A move under a condition stays told apart, however little sure it is."""
    ends = [step for case in of("paiement-te") for step in case["steps"] if step.get("expect") == "state"]
    assert not [end for end in ends if end["state"] != "te-paye" and "te-paye" in end.get("or", ())]


def test_what_is_annulled_in_full_is_pursued_no_more() -> None:
    """An accountant who obeyed whoever ordered to pursue a title of which nothing was left passed."""
    (case,) = [one for one in of("poursuites") if "consequence" in one or not ends(one)]
    title, *undone = [one["exchange"]["data"] for one in case["steps"] if "exchange" in one]
    assert title["montant-total"] == sum(one["montant-annule"] for one in undone)
    assert case["steps"][-2]["expect"] in ("opposed", "refused")


def test_an_accountant_need_not_hold_for_warned_whom_a_remission_is_granted() -> None:
    """No text keeps the remission to a state, and nobody tells the accountant of the warning."""
    for case in of("remise-gracieuse"):
        for step in case["steps"]:
            if step.get("state") == "averti":
                assert set(step["or"]) == {"te-emis", "avertissement-envoye"}


def test_a_title_signed_before_it_comes_is_barred_from_its_signature() -> None:
    late = [
        case
        for case in of("prescription")
        for step in case["steps"]
        if "exchange" in step and step["exchange"]["data"].get("date-te", "9") < step["exchange"]["time"][:10]
    ]
    assert len(late) == 2


def test_no_title_is_barred_on_a_sure_day_once_a_remission_was_granted() -> None:
    """Who asks for it owns that they owe: whether that interrupts the delay (LPF L274), no text read says."""
    remitted = [
        case["id"]
        for case in of("prescription")
        if any(step.get("type") == "fait.remise-gracieuse" for step in case["steps"])
    ]
    assert remitted == []


def test_sums_that_only_together_lead_somewhere_are_told() -> None:
    (case,) = [one for one in of("poursuites") if one["steps"][-1].get("expect") == "nothing-else"]
    told = next(one for one in scenarios() if one.id == case["id"])
    sums = [row[1] for one in told.sentences for row in one.rows if row[0] == "Montant annulé"]
    assert sums == ["50,00 €", "35,00 €"]


@pytest.mark.parametrize(
    ("event", "begun", "last_day"),
    [
        ("silence-un-mois", "2024-05-31", "2024-06-30"),  # no 31st
        ("silence-un-mois", "2025-01-31", "2025-02-28"),
        ("silence-un-mois", "2024-01-31", "2024-02-29"),
        ("silence-un-mois", "2024-02-29", "2024-03-29"),  # no more than a month, though March is longer
        ("fin-des-trois-mois", "2024-02-29", "2024-05-29"),
        ("fin-des-trois-mois", "2024-12-30", "2025-03-30"),  # clocks change
        ("prescription", "2024-02-29", "2028-02-29"),
    ],
)
def test_a_state_that_a_date_brings_is_tried_in_the_traps_of_the_calendar(
    event: str, begun: str, last_day: str
) -> None:
    """The last second of the last day, then midnight; the dates were counted by hand."""
    next_day = (datetime.fromisoformat(last_day) + DAY).date().isoformat()
    tried = [
        [(_instant(step) or "")[:19] for step in case["steps"] if "expect" not in step] for case in of(event)
    ]
    assert any(
        any(instant.startswith(begun) for instant in before)
        for *before, eve, then in tried
        if (eve, then) == (f"{last_day}T23:59:59", f"{next_day}T00:00:00")
    )
