"""What must come before an event is computed from the step, the rules and the life cycle."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook, rulebook
from generator.kit.purpose import Purpose
from generator.kit.setup.leading import leading, needs
from generator.kit.setup.preamble import placed
from generator.loading import load
from generator.model.prelude import Preludes
from generator.model.specification import Entry

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return rulebook(load(ROOT).specification)


@pytest.mark.parametrize(
    ("event", "before"),
    [
        ("rapo.accuse-reception", "rapo.depot"),  # the cause of a reaction
        ("document-comptable.document", "rapo.decision"),  # on what a person decides
        ("recours-requerant.demande-regularisation", "recours-requerant.depot"),  # what it answers
        ("message-fps.creation", "fait.constat"),  # what a rule requires
        ("fps-impaye.information", "fait.apposition"),  # what brings where the life cycle admits it
        ("fait.ouverture-minore", "fait.constat"),  # where a new dossier already is
    ],
)
def test_the_most_ordinary_of_what_leads_to_an_event_comes_first(
    book: Rulebook, event: str, before: str
) -> None:
    assert leading(book, event)[0] == before


def test_what_begins_a_life_needs_nothing(book: Rulebook) -> None:
    assert leading(book, "fait.constat") == ()
    assert needs(book)["fait.constat"] == ()


def _silent(book: Rulebook) -> Rulebook:
    """Give the rulebook of a specification whose preludes say nothing of what comes before."""
    (entry,) = book.specification.entries(Preludes, "preludes")
    said: Entry[Any] = replace(entry, datum=entry.datum.model_copy(update={"needs": ()}))
    by_kind = {**book.specification.by_kind, "preludes": {entry.id: said}}
    return Rulebook(replace(book.specification, by_kind=by_kind))


def test_without_any_prelude_a_past_is_the_shortest_that_leads_there(book: Rulebook) -> None:
    silent = _silent(book)
    at = datetime.fromisoformat("2025-06-16T09:00:00+02:00")
    purpose = Purpose((Raw("rapo.mise-a-disposition", at, {}),), {}, "", "", "")
    names = [raw.name for raw in placed(silent, purpose, "complet").raws]
    assert names == ["fait.constat", "rapo.depot", "rapo.mise-a-disposition"]
    purpose = Purpose((Raw("avertissement.avertissement", at, {}),), {}, "", "", "")
    names = [raw.name for raw in placed(silent, purpose, "complet").raws]
    assert names[-2:] == ["emission-te.emission", "avertissement.avertissement"]
    assert names[0] == "fait.constat"


def test_a_reaction_comes_soon_and_a_decision_later(book: Rulebook) -> None:
    found = needs(_silent(book))
    (reaction,), (decision,) = found["paiement.justificatif"], found["rapo.decision"]
    assert (reaction.gap, decision.gap) == (timedelta(minutes=5), timedelta(days=10))
