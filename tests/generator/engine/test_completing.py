"""A message that is completed little by little is what it would be, were all asked again at each field."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

import pytest

from generator.engine import completing, equations
from generator.engine.completing import completed, raws_of_journey, settings_of_journey
from generator.engine.equations import Equation, waiting
from generator.engine.history import Event, History
from generator.engine.reading import Draft, Raw, followed, history
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.model.journey import Journey
from tests.generator.engine.build import book


class Rewritten:
    """A message that is read again as a whole each time that it says more: nothing is kept of what it was."""

    def __init__(self, rules: Rulebook, before: History, raw: Raw) -> None:
        self._rules, self._before, self._raw = rules, before, raw

    @property
    def whole(self) -> History:
        return followed(self._rules, self._before, self._raw)

    @property
    def event(self) -> Event:
        return self.whole.deliveries[-1]

    def say(self, data: Mapping[str, object]) -> None:
        self._raw = self._raw._replace(data={**self._raw.data, **data})


def _told() -> Iterator[tuple[str, Raw]]:
    """Complete each message of each journey, of which all, every other field or nothing is given."""
    for entry in book().specification.entries(Journey, "journey"):
        whole = history(book(), (), settings_of_journey(book(), entry.datum))
        for raw in raws_of_journey(book(), entry.datum):
            for given in (list(raw.data), list(raw.data)[::2], []):
                some = raw._replace(data={field: raw.data[field] for field in given})
                yield entry.datum.id, completed(book(), whole, some, {})
            whole = followed(book(), whole, raw)


def test_what_is_completed_little_by_little_is_as_if_all_were_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = list(_told())
    monkeypatch.setattr(completing, "Draft", Rewritten)
    monkeypatch.setattr(completing._Writing, "by_rule", completing._Writing._by_rule)
    assert found == list(_told())
    assert len(found) > 300


def test_a_field_is_asked_again_once_something_that_its_rules_read_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    tell = equations.told

    def counted(rules: Rulebook, whole: History, field: str) -> Iterator[tuple[Equation, Value]]:
        asked.append(field)
        return tell(rules, whole, field)

    monkeypatch.setattr(completing, "told", counted)
    bill = Raw("facturation.facture", datetime.fromisoformat("2025-02-03T10:00:00+01:00"), {})
    draft = Draft(book(), history(book(), (), {}), bill)
    writing = completing._Writing(book(), draft, bill, {}, None)
    for said, times in (({}, 1), ({}, 1), ({"date-fin-periode": "2025-01-31"}, 1), ({"nombre-avis": 3}, 2)):
        writing.say(said)
        assert writing.by_rule("montant-facture") is None
        assert len(asked) == times, said
    writing.say({"prix-unitaire": 150})
    assert writing.by_rule("montant-facture") == 450


def test_what_a_rule_reads_through_a_legal_date_or_a_condition_is_awaited() -> None:
    assert "date-envoi-recours" in waiting(book(), "rapo.depot")["date-envoi-avis"]
    assert "montant-rectifie" in waiting(book(), "rapo.decision")["sens-decision"]
    referring = waiting(book(), "message-fps.modification")
    assert "montant-rectifie" in referring["date-decision"]  # it refers to the decision of that day


def test_a_message_that_is_written_is_read_as_far_as_it_is() -> None:
    appeal = Raw("rapo.depot", datetime.fromisoformat("2025-02-14T10:00:00+01:00"), {"date-reception": None})
    draft = Draft(book(), history(book(), (), {}), appeal)
    received, author = [], {"nom": "FICTIF"}
    for said in ({}, {"date-reception": "2025-02-12"}, {"identite-auteur": author}):
        draft.say(said)
        received.append(Moment(book(), draft.whole, draft.event, {}).legal_date("reception-recours"))
    assert received == [None, date(2025, 2, 12), date(2025, 2, 12)]
    assert draft.event.said("identite-auteur") == author


@pytest.mark.parametrize(("day", "posted"), [("2025-01-20", "2025-01-20"), ("2025-03-20", "2025-02-12")])
def test_a_day_with_a_bound_is_the_message_s_own_unless_it_would_break_it(day: str, posted: str) -> None:
    data = {"date-envoi-avis": "2025-01-07", "voie-envoi-avis": "postale"}
    appeal = Raw("rapo.depot", datetime.fromisoformat(f"{day}T10:00:00+01:00"), data)
    assert completed(book(), history(book(), (), {}), appeal, {}).data["date-envoi-recours"] == posted
