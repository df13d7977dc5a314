"""What another reading of an open question turns over, and where it is told."""

from collections.abc import Mapping
from datetime import date

from generator.characters import quoted
from generator.engine.examples import day_of, verdict
from generator.engine.judging import violations
from generator.engine.reading import history_of
from generator.engine.rulebook import RETAINED, Rulebook, settled
from generator.explaining import explanation, named
from generator.kit.flips import VERDICTS, Flip, flipped
from generator.model.example import Example
from tests.generator.engine.build import book

_ROUNDING, _ANSWER = "d-20-arrondi", "d-19-decision-apres-silence"


def test_rounding_to_the_euro_turns_over_the_sums_that_have_cents() -> None:
    """By hand: 20 % of 251 € is 50,20 €, of 250,03 € 50,01 €, of 252,50 € 50,50 €, of 252,53 € 50,51 €.

    50 € and 60 € stay.
    """
    (euro,) = flipped(book(), _ROUNDING)
    assert euro.reading.id == "euro"
    assert [one.case for one in euro.rules["te-majoration"]] == [
        "te-majoration.04",
        "te-majoration.07",
        "te-majoration.08",
        "te-majoration.09",
    ]
    assert set(euro.rules) == {"te-majoration", "avertissement-montant-reduit"}
    assert euro.size == len(("04", "07", "08", "09", "avertissement"))


def test_a_corrected_notice_that_leaves_no_more_than_the_first_is_turned_over() -> None:
    """By hand: sent on 6 January 2025, then 3 March: 11 April by the first notice, 8 June by the second."""
    (second,) = flipped(book(), "d-05-delai-avis-rectificatif")
    (turned,) = second.rules
    assert turned == "rapo-rectificatif-limite-paiement"
    turned_over = Flip("rapo-rectificatif-limite-paiement.01", "respectée", "enfreinte", is_written=True)
    assert turned_over in second.rules[turned]
    assert second.size == 9


def test_the_fallen_presumption_turns_over_no_case_but_an_example() -> None:
    """No role sees the warning and the request: the rule shows it, on 12 and 13 February 2026."""
    (fallen,) = flipped(book(), "d-25-presomption-constitutionnalite")
    assert (fallen.reading.id, fallen.size) == ("tombee", 0)
    rule = book().rules["requete-delai"]
    before, from_then = rule.datum.examples[-2:]
    told = [
        verdict(violations(book(), rule, history_of(book(), one), day_of(one, history_of(book(), one))))
        for one in (before, from_then)
    ]
    assert told == ["violated", "inconclusive"]


def test_who_settles_on_a_reading_is_told_what_it_turns_over() -> None:
    """The examples judged by a rulebook settled on the reading: what differs there differs here."""
    plain, rule = book(), book().rules["rapo-reponse-delai"]
    for one in flipped(plain, _ANSWER):
        other = settled(plain, ((_ANSWER, one.reading.id),))
        changed = {
            (before, after)
            for example in rule.datum.examples
            if (before := _verdict(plain, rule.id, example, _RETAINED))
            != (after := _verdict(other, rule.id, example, {}))
        }
        told = {(flip.retained, flip.otherwise) for flip in one.rules[rule.id]}
        assert changed <= told
        assert changed


_RETAINED: Mapping[str, str] = {_ANSWER: RETAINED}


def _verdict(given: Rulebook, rule: str, example: Example, chosen: Mapping[str, str]) -> str:
    judge = settled(given, tuple(chosen.items())) if chosen else given
    history = history_of(judge, example)
    return VERDICTS[verdict(violations(judge, judge.rules[rule], history, day_of(example, history)))]


def test_a_question_without_readings_to_choose_turns_nothing_over() -> None:
    assert flipped(book(), "d-18-paiement-avant-titre") == ()


def test_the_question_explained_tells_the_same_cases() -> None:
    (entry,) = named(book().specification, "D-20")
    told = explanation(book().specification, entry, date(2026, 1, 1))
    (euro,) = flipped(book(), _ROUNDING)
    assert f"under {quoted(euro.reading.label)}: {euro.size} cases change their outcome" in told
    assert "te-majoration (4): te-majoration.04, te-majoration.07, te-majoration.08, te-majoration.09" in told
    assert Flip("te-majoration.04", "respectée", "enfreinte") in euro.rules["te-majoration"]
