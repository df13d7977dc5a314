"""A reading that is chosen settles an open question: what was contested is judged."""

import pickle

import pytest

from generator.engine.findings import Verdict
from generator.engine.judging import violations
from generator.engine.readings import ReadingError, chosen, readings
from generator.engine.rulebook import settled
from tests.generator.engine.build import book, told

_LATE = told(
    ("fait.apposition", "2025-01-13T09:00:00+01:00", {}),
    (
        "rapo.depot",
        "2025-02-17T09:00:00+01:00",
        {"date-envoi-recours": "2025-02-14", "date-reception": "2025-02-17"},
    ),
    ("rapo.decision", "2025-03-04T09:00:00+01:00", {"sens-decision": "rejet"}),
)
"""An appeal posted on 14 February against a notice of 13 January, and judged on its merits."""


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [("D-02=date-a-date", Verdict.VIOLATED), ("d-02=franc", Verdict.SATISFIED)],
)
def test_the_last_day_of_an_appeal_falls_as_the_reading_says(asked: str, verdict: Verdict) -> None:
    day = _LATE.deliveries[-1].day
    rule = book().rules["rapo-delai"]
    (open_,) = violations(book(), rule, _LATE, day)
    assert open_.contested == ("d-02-mois-et-jours-non-ouvres",)
    one = settled(book(), tuple(chosen(book(), [asked]).items()))
    (found,) = violations(one, one.rules["rapo-delai"], _LATE, day)
    assert (found.verdict, found.contested) == (verdict, ())


def test_another_process_works_out_again_what_a_rulebook_says() -> None:
    """What was compiled cannot be written: a process is told what the rulebook is made of."""
    one = settled(book(), tuple(chosen(book(), ["D-02=franc"]).items()))
    assert one.rules
    other = pickle.loads(pickle.dumps(one))  # noqa: S301 what was just written
    assert other.chosen == one.chosen
    day = _LATE.deliveries[-1].day
    found = [violations(it, it.rules["rapo-delai"], _LATE, day)[0].verdict for it in (one, other)]
    assert found == [Verdict.SATISFIED] * 2


def test_a_rule_is_read_by_the_formula_of_its_reading() -> None:
    """A decision signed in time and sent the day after is late for who reads the sending."""
    dossier = told(
        (
            "rapo.depot",
            "2025-02-12T09:00:00+01:00",
            {"date-envoi-recours": "2025-02-12", "date-reception": "2025-02-12"},
        ),
        (
            "rapo.decision",
            "2025-03-13T09:00:00+01:00",
            {"date-decision": "2025-03-12", "date-envoi": "2025-03-13", "sens-decision": "rejet"},
        ),
    )
    found = {}
    for reading in ("retenue", "envoi"):
        one = settled(book(), tuple(chosen(book(), [f"D-19={reading}"]).items()))
        (finding,) = violations(one, one.rules["rapo-reponse-delai"], dossier, dossier.deliveries[-1].day)
        found[reading] = (finding.verdict, finding.contested)
    assert found == {"retenue": (Verdict.SATISFIED, ()), "envoi": (Verdict.VIOLATED, ())}


def test_no_reading_chosen_changes_nothing() -> None:
    assert settled(book(), ()) is book()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["D-99=franc"], "no reading of `D-99` can be chosen; there are: d-01"),
        (["D-02=demain"], "not a reading of D-02; there are: D-02=date-a-date"),
        (["D-02"], "not a reading of D-02"),
        (["D-02=franc", "d-02-mois-et-jours-non-ouvres=date-a-date"], "settled already, by `franc`"),
    ],
)
def test_what_cannot_be_chosen_is_told(asked: list[str], said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        chosen(book(), asked)


def test_every_doubt_that_a_rule_hesitates_on_can_be_settled() -> None:
    hesitating = {doubt for rule in book().rules.values() for doubt in rule.readings}
    assert hesitating <= set(readings(book()))
