"""A letter an authority asks all that waits for it, and nothing twice."""

import re

from generator.artefacts.letters import letter_text
from generator.model.map import ExchangeMap
from generator.model.vocabulary import Doubt
from generator.reviewing.letters import letters
from tests.generator.engine.build import book


def test_every_open_question_is_asked_of_each_authority_that_can_answer() -> None:
    written = letters(book())
    holders = {letter.authority.id: set(letter.authority.actors) for letter in written}
    assert holders["lettre-tsp"] == {"ccsp"}
    for letter in written:
        asked = {question.doubt.id for question in letter.questions}
        for entry in book().specification.entries(Doubt, "doubt"):
            doubt = entry.datum
            by_arrows = doubt.id == "d-03-sens-des-fleches"
            concerned = bool(holders[letter.authority.id] & set(doubt.to_ask))
            assert (doubt.id in asked) == (concerned and doubt.status == "ouvert" and not by_arrows)


def test_every_arrow_that_is_not_sure_is_asked_of_somebody() -> None:
    asked = {
        (arrow.map, arrow.label, arrow.sender, arrow.receiver)
        for letter in letters(book())
        for arrow in letter.arrows
    }
    for entry in book().specification.entries(ExchangeMap, "map"):
        shown = entry.datum
        boxes = {box.id: box.label for box in shown.boxes}
        for flow in shown.flows:
            known = (shown.title, flow.label, boxes[flow.from_], boxes[flow.to])
            assert (known in asked) == (flow.confidence in ("low", "medium")), flow.id


def test_another_reading_is_told_by_its_arrow_and_its_reason() -> None:
    arrows = [arrow for letter in letters(book()) for arrow in letter.arrows]
    assert all(" → " in other and " : " in other for arrow in arrows for other in arrow.others)
    assert any(arrow.others for arrow in arrows)


def test_no_other_reading_is_told_as_ours_is() -> None:
    for arrow in (arrow for letter in letters(book()) for arrow in letter.arrows):
        ours = f"{arrow.sender} → {arrow.receiver} : "
        assert not [other for other in arrow.others if other.startswith(ours)], arrow.label


def test_the_questions_on_which_most_rules_wait_come_first() -> None:
    for letter in letters(book()):
        stakes = [question.rules for question in letter.questions]
        assert stakes == sorted(stakes, reverse=True)


def test_a_letter_is_read_in_a_sitting_and_names_no_code() -> None:
    for letter in letters(book()):
        text = letter_text(letter, book().specification)
        assert len(text.split()) < 2000
        for question in letter.questions:
            assert text.count(f"### {question.doubt.number}. ") == 1
        assert not re.search(r"\b[dr]-[0-9]{2}-[a-z]", text)
        assert "parcmetre" not in text


def test_a_letter_names_the_domain_by_its_title() -> None:
    """Another domain wrote to its authorities about French parking charges."""
    whole = book().specification
    title = whole.domain.title
    for letter in letters(book()):
        assert letter_text(letter, whole).count(f"{title[:1].lower()}{title[1:]}") == 2
