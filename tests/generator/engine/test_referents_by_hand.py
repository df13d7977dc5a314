"""A message is held to what it refers to, not to what came last: by hand, from R2333-120-13 and -14."""

from datetime import date

import pytest

from generator.engine.derived.addressing import addressees
from generator.engine.derived.executing import executions
from generator.engine.history import Decision, Decisions
from generator.engine.rows import Moment
from tests.generator.engine.build import Told, book, told, verdicts

PARTIAL, WHOLE, NOT_HEARD = "acceptation-partielle", "acceptation-totale", "irrecevabilite"


def appeal(day: str, **more: object) -> Told:
    return ("rapo.depot", f"{day}T09:00:00+01:00", {"date-reception": day, **more})


def decision(day: str, sense: str, amount: int | None = None) -> Told:
    data: dict[str, object] = {"sens-decision": sense, "date-decision": day}
    return (
        "rapo.decision",
        f"{day}T10:00:00+01:00",
        data | ({} if amount is None else {"montant-rectifie": amount}),
    )


def modification(at: str, received: str, decided: str, amount: int = 2000) -> Told:
    data = {"date-reception-recours": received, "date-decision": decided, "montant-rectifie": amount}
    return ("message-fps.modification", f"{at}T11:00:00+01:00", data)


def of(rule: str, *events: Told) -> list[str]:
    return verdicts(book().rules[rule], told(*events))


TWO_APPEALS = (appeal("2025-02-12"), appeal("2025-02-17"), decision("2025-03-04", PARTIAL, 2000))


@pytest.mark.parametrize(
    ("received", "decided", "expected"),
    [
        ("2025-02-12", "2025-03-04", "satisfied"),  # the first appeal, whatever came since
        ("2025-02-17", "2025-03-04", "satisfied"),  # no datum says which of the two was accepted
        ("2025-02-13", "2025-03-04", "violated"),  # no appeal was received that day
        ("2025-02-12", "2025-03-05", "violated"),  # the decision of that day admits nothing
        ("2025-02-12", "2025-03-06", "violated"),  # nothing was decided that day
    ],
)
def test_a_modification_says_the_days_of_a_decision_that_admits(
    received: str, decided: str, expected: str
) -> None:
    since = decision("2025-03-05", NOT_HEARD)
    sent = modification("2025-03-05", received, decided)
    assert of("rapo-modification-concordante", *TWO_APPEALS, since, sent) == [expected]


@pytest.mark.parametrize(("amount", "expected"), [(2000, "satisfied"), (1500, "violated")])
def test_its_amount_is_that_of_the_decision_whose_day_it_bears(amount: int, expected: str) -> None:
    """The authority went down to 15 euros the day after: what tells of the 20 euros is no lie."""
    again = decision("2025-03-05", PARTIAL, 1500)
    sent = modification("2025-03-05", "2025-02-12", "2025-03-04", amount)
    assert of("rapo-modification-montant", *TWO_APPEALS, again, sent) == [expected]


def test_the_agent_of_the_appeal_that_was_admitted_is_told() -> None:
    by_agent = (appeal("2025-02-12", **{"qualite-auteur": "mandataire"}), appeal("2025-02-17"))
    first, second = (modification("2025-03-05", day, "2025-03-04") for day in ("2025-02-12", "2025-02-17"))
    assert of("rapo-modification-mandataire", *by_agent, first) == ["violated"]
    assert of("rapo-modification-mandataire", *by_agent, second) == ["not-applicable"]


@pytest.mark.parametrize(("day", "expected"), [("2025-02-12", "satisfied"), ("2025-02-14", "violated")])
def test_an_acknowledgement_bears_the_day_of_one_of_the_appeals(day: str, expected: str) -> None:
    sent = ("rapo.accuse-reception", "2025-02-18T09:00:00+01:00", {"date-reception": day})
    assert of("rapo-accuse-date", appeal("2025-02-12"), appeal("2025-02-17"), sent) == [expected]


def test_what_left_with_the_decision_is_not_undone_by_another_one() -> None:
    """Cancelled with the total admission; another appeal is not heard the next day; then the order comes."""
    events = told(
        appeal("2025-02-12"),
        appeal("2025-02-17"),
        decision("2025-03-04", WHOLE, 0),
        ("message-fps.annulation", "2025-03-04T10:00:01+01:00", {"motif-annulation": "rapo"}),
        decision("2025-03-05", NOT_HEARD),
    )
    order = Decision("message-fps.annulation", events.events[-1].moment)
    whole = type(events)(
        events.deliveries, events.settings, events.place, decisions=Decisions("collectivite", (order,))
    )
    (found,) = executions(book(), whole, events.events[-1].day)
    assert found.verdict == "satisfied"


@pytest.mark.parametrize(("day", "expected"), [("2025-02-12", "violated"), ("2025-02-17", "satisfied")])
def test_the_agent_named_is_that_of_the_appeal_that_is_told(day: str, expected: str) -> None:
    """Two agents appealed: each modification names its own."""
    first, second = ({"qualite-auteur": "mandataire", "identite-auteur": {"nom": one}} for one in "AB")
    name, at, data = modification("2025-03-05", day, "2025-03-04")
    sent = (name, at, {**data, "identite-mandataire": {"nom": "B"}})
    found = list(
        addressees(book(), told(appeal("2025-02-12", **first), appeal("2025-02-17", **second), sent))
    )
    assert [str(one.verdict) for one in found] == [expected]


def test_a_legal_date_is_the_same_whichever_rule_asks_for_it() -> None:
    """It is kept for all of them: one that refers to the first appeal has the second one's date too."""
    life = told(*TWO_APPEALS, modification("2025-03-05", "2025-02-12", "2025-03-04"))
    referents = book().rules["rapo-modification-concordante"].referents
    found = Moment(book(), life, life.deliveries[-1], {}, referents).legal_date("reception-recours")
    assert found == date(2025, 2, 17)
