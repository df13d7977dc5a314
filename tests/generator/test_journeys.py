"""The journeys against the law, computed again by hand: a second opinion on amounts, numbers and hours."""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from generator.model.journey import Journey, Moment
from tests.generator.engine.build import specification

JOURNEYS = [entry.datum for entry in specification().entries(Journey, "journey")]
each_journey = pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.id)


def _values(moment: Moment) -> dict[str, str | int | bool]:
    return {value.field: value.value for value in moment.data}


def _moments(journey: Journey, step: str) -> Iterator[tuple[Moment, dict[str, str | int | bool]]]:
    for moment in journey.story:
        if moment.step == step:
            yield moment, _values(moment)


def _finding(journey: Journey) -> date:
    return next(moment.at.date() for moment in journey.story if moment.event == "constat")


@each_journey
def test_instants_have_the_offset_of_paris(journey: Journey) -> None:
    for moment in journey.story:
        assert moment.at.utcoffset() == moment.at.astimezone(ZoneInfo("Europe/Paris")).utcoffset()


@each_journey
def test_the_number_is_made_of_the_siret_the_year_and_the_day_of_the_finding(journey: Journey) -> None:
    dossier = {value.field: str(value.value) for value in journey.dossier}
    number, found = dossier["numero-fps"], _finding(journey)
    assert len(number) == 26
    assert number.startswith(dossier["siret-collectivite"])
    assert number[14:16] == f"{found:%y}"
    assert int(number[17:20]) == found.timetuple().tm_yday


@each_journey
def test_the_title_adds_twenty_per_cent_and_at_least_fifty_euros(journey: Journey) -> None:
    for _, values in _moments(journey, "emission-te.emission"):
        due, supplement = int(values["montant-restant-du"]), int(values["montant-majoration"])
        assert supplement * 5 == max(due, 5 * 5000)
        assert values["montant-total"] == due + supplement


@each_journey
def test_a_title_paid_within_the_month_is_reduced_by_a_fifth_at_most_by_the_supplement(
    journey: Journey,
) -> None:
    title = [values for _, values in _moments(journey, "emission-te.emission")]
    sent = [moment.at for moment, _ in _moments(journey, "avertissement.avertissement")]
    paid = [
        (moment.at, int(values["montant-paye"]))
        for moment, values in _moments(journey, "paiement.paiement-te")
    ]
    lessened = any(moment.event in {"remise-gracieuse", "titre-annulation"} for moment in journey.story)
    if len(paid) != 1 or not title or not sent or lessened:
        return  # what a waiver or a judgment changed is told, not computed here
    total, supplement = int(title[0]["montant-total"]), int(title[0]["montant-majoration"])
    reduced = total - min(total // 5, supplement)
    at, amount = paid[0]
    assert total % 5 == 0
    assert amount == (reduced if at < sent[0] + timedelta(days=28) else total)


@each_journey
def test_a_title_is_issued_after_the_three_months(journey: Journey) -> None:
    notified = [moment.at for moment in journey.story if "notifie" in moment.reaches]
    for moment, _ in _moments(journey, "emission-te.emission"):
        assert moment.at > notified[0] + timedelta(days=92)


@each_journey
def test_an_appeal_is_declared_late_only_when_it_is(journey: Journey) -> None:
    notified = [moment.at.date() for moment in journey.story if "notifie" in moment.reaches]
    decisions = [values.get("sens-decision") for _, values in _moments(journey, "rapo.decision")]
    for _, values in _moments(journey, "rapo.depot"):
        days = (date.fromisoformat(str(values["date-envoi-recours"])) - notified[0]).days
        late = "irrecevabilite" in decisions
        # Three days on each side of the contested last day: no journey rests on an open doubt.
        assert days > 34 if late else days < 28


def test_the_laws_that_were_computed_are_lived_by_some_journey() -> None:
    reduced = [journey.id for journey in JOURNEYS if 6800 in _paid_on_titles(journey)]
    whole = [journey.id for journey in JOURNEYS if 8500 in _paid_on_titles(journey)]
    late = [journey.id for journey in JOURNEYS if "rapo-irrecevable" in str(journey.story)]
    assert reduced
    assert whole
    assert late


def _paid_on_titles(journey: Journey) -> list[int]:
    return [int(values["montant-paye"]) for _, values in _moments(journey, "paiement.paiement-te")]
