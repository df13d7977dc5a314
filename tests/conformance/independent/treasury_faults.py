"""Accountants' products that break a rule, one way each: the faults of an editor who misreads the law."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from tests.conformance.independent.calendars import wrong_calendars
from tests.conformance.independent.shell import Json, Message
from tests.conformance.independent.treasury import SOUND
from tests.conformance.independent.treasury_doors import WRONG_DOORS
from tests.conformance.independent.treasury_ledger import (
    PURSUED,
    REMITTED,
    TITLE,
    TO_REFUND,
    UNDONE,
    Habits,
    Page,
)
from tests.conformance.independent.treasury_makes import showing
from tests.conformance.independent.treasury_refusals import WRONG_REFUSALS, shifted

CHECKED = (
    "form",
    "pursued-reference",
    "pursued-rest",
    "pursued-title",
    "remitted-before",
    "remitted-reference",
    "remitted-sum",
    "remitted-title",
    "remitted-undone",
    "sender",
    "twice",
    "way",
)


def _skipping(name: str) -> Habits:
    return replace(SOUND, skips=frozenset({name}))


def _counting(day: Callable[[Page], date], months: int = 48) -> Habits:
    """Give a product that counts the prescription from another day."""
    return replace(SOUND, runs_from=day, prescription=months)


def _received(page: Page) -> date:
    return next(one.day for one in page.entries if one.kind == TITLE)


def _found(page: Page) -> date:
    return datetime.fromisoformat(page.title["date-heure-constat"]).date()


def _end_of_year(page: Page) -> date:
    return date.fromisoformat(page.title["date-te"]).replace(month=12, day=31)


def _states(**changes: str) -> Habits:
    named = {one.replace("_", "-"): value for one, value in changes.items()}
    return showing(lambda states: {region: named.get(shown, shown) for region, shown in states.items()})


def _spoiling(change: Callable[[Page], None]) -> Habits:
    return replace(SOUND, spoils=change)


def _forgets(kind: str) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        page.entries[:] = [one for one in page.entries if one.kind != kind]

    return change


def _keeps_the_last(kind: str) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        last = [one for one in page.entries if one.kind == kind][-1:]
        page.entries[:] = [one for one in page.entries if one.kind != kind or one in last]

    return change


def _keeps_the_first(number: int) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        del page.entries[number:]

    return change


def _undone_once_more(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") + page.total(UNDONE, "montant-majoration-annule")


def _undone_without_the_surcharge(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") - page.total(UNDONE, "montant-majoration-annule")


def _last_undone(page: Page) -> int:
    return int(page.of(UNDONE)[-1]["montant-annule"]) if page.of(UNDONE) else 0


def _refunds_count(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") + page.total(TO_REFUND, "montant-rembourse")


def _any_undoes_all(page: Page) -> int:
    return int(page.title["montant-total"]) if page.of(UNDONE) else 0


def _sending(step: str, type_: str, data: Callable[[Page], Json], way: str) -> Habits:
    """Give a product that sends something after a message."""

    def sends(came: str, page: Page) -> list[Message]:
        return [(type_, data(page))] if came == step and page.title else []

    return replace(SOUND, sends=sends, ways={type_: way})


def _of_the_title(*names: str) -> Callable[[Page], Json]:
    return lambda page: {one: page.title[one] for one in names}


_DELAYS: Mapping[str, Callable[[], Habits]] = {
    # the action is barred four years after the signature, or the last act
    **wrong_calendars(SOUND),
    "a-day-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=1)),
    "a-month-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=30)),
    "barred-after-a-year": lambda: replace(SOUND, prescription=12),
    "barred-after-three-years": lambda: replace(SOUND, prescription=36),
    "barred-after-five-years": lambda: replace(SOUND, prescription=60),
    "barred-after-six-years": lambda: replace(SOUND, prescription=72),
    "barred-after-ten-years": lambda: replace(SOUND, prescription=120),
    "never-barred": lambda: replace(SOUND, is_over=lambda _day, _last: False),
    "barred-at-once": lambda: replace(SOUND, is_over=lambda _day, _last: True),
    "years-of-365-days": lambda: replace(
        SOUND, months=lambda day, months: day + timedelta(days=365 * months // 12)
    ),
    "barred-from-the-finding": lambda: _counting(_found),
    "barred-from-the-receipt": lambda: _counting(_received),
    "barred-from-the-day-before": lambda: _counting(shifted(-1)),
    "barred-from-the-day-after": lambda: _counting(shifted(1)),
    "barred-from-the-presumed-warning": lambda: _counting(shifted(6)),
    "barred-from-the-end-of-the-year": lambda: _counting(_end_of_year),
    "barred-from-the-month-after": lambda: _counting(shifted(31)),
    "barred-from-the-last-entry": lambda: replace(
        SOUND, interrupts=frozenset({PURSUED, REMITTED, UNDONE, TO_REFUND})
    ),
    "remission-interrupts": lambda: replace(SOUND, interrupts=frozenset({PURSUED, REMITTED})),
    "annulment-interrupts": lambda: replace(SOUND, interrupts=frozenset({PURSUED, UNDONE})),
    "pursuit-interrupts-nothing": lambda: replace(SOUND, interrupts=frozenset()),
    "pursued-is-never-barred": lambda: _counting(
        lambda page: shifted(0)(page).replace(year=2900) if page.of(PURSUED) else shifted(0)(page)
    ),
}

_LOOKS: Mapping[str, Callable[[], Habits]] = {
    **{f"unchecked-{name}": partial(_skipping, name) for name in CHECKED},
    "pursues-whatever-is-ordered": lambda: replace(
        SOUND, skips=frozenset(one for one in CHECKED if one.startswith("pursued"))
    ),
    "remits-whatever-is-ordered": lambda: replace(
        SOUND, skips=frozenset(one for one in CHECKED if one.startswith("remitted"))
    ),
}

_SUMS: Mapping[str, Callable[[], Habits]] = {
    "counts-the-forfait-alone": lambda: replace(SOUND, sum=lambda page: page.title["montant-restant-du"]),
    "counts-the-surcharge-alone": lambda: replace(SOUND, sum=lambda page: page.title["montant-majoration"]),
    "counts-the-surcharge-twice": lambda: replace(
        SOUND, sum=lambda page: page.title["montant-total"] + page.title["montant-majoration"]
    ),
    "counts-a-cent-more": lambda: replace(SOUND, sum=lambda page: page.title["montant-total"] + 1),
    "counts-in-euros": lambda: replace(SOUND, sum=lambda page: page.title["montant-total"] // 100),
    "annulled-surcharge-counted-besides": lambda: replace(SOUND, undone=_undone_once_more),
    "annulled-surcharge-taken-off": lambda: replace(SOUND, undone=_undone_without_the_surcharge),
    "last-annulment-alone": lambda: replace(SOUND, undone=_last_undone),
    "refund-counted-as-annulled": lambda: replace(SOUND, undone=_refunds_count),
    "any-annulment-undoes-all": lambda: replace(SOUND, undone=_any_undoes_all),
    "no-annulment-undoes-anything": lambda: replace(SOUND, undone=lambda _page: 0),
}

_STATES: Mapping[str, Callable[[], Habits]] = {
    "annulled-is-paid": lambda: _states(plus_du="te-paye"),
    "annulled-is-refunded": lambda: _states(plus_du="rembourse"),
    "annulled-is-barred": lambda: _states(plus_du="prescrit"),
    "annulled-is-abandoned": lambda: _states(plus_du="abandonne"),
    "barred-is-extinct": lambda: _states(prescrit="plus-du"),
    "barred-is-pursued": lambda: _states(prescrit="recouvrement-force"),
    "in-charge-is-pursued": lambda: _states(te_emis="recouvrement-force"),
    "in-charge-is-unpaid": lambda: _states(te_emis="impaye"),
    "in-charge-is-paid": lambda: _states(te_emis="te-paye"),
    "in-charge-is-notified": lambda: _states(te_emis="notifie"),
    "pursued-is-in-charge": lambda: _states(recouvrement_force="te-emis"),
    "pursued-is-warned": lambda: _states(recouvrement_force="averti"),
    "states-unknown-to-all": lambda: _states(te_emis="pris-en-charge"),
    "shows-nothing": lambda: showing(lambda _states: {}),
    "shows-the-state-as-a-dispute": lambda: showing(
        lambda states: {"contestation": states["paiement"]} if states else states
    ),
}

_MEMORY: Mapping[str, Callable[[], Habits]] = {
    "one-page-for-all": lambda: replace(SOUND, shares=True),
    "forgets-the-title": lambda: _spoiling(_forgets(TITLE)),
    "forgets-annulments": lambda: _spoiling(_forgets(UNDONE)),
    "forgets-pursuits": lambda: _spoiling(_forgets(PURSUED)),
    "forgets-remissions": lambda: _spoiling(_forgets(REMITTED)),
    "forgets-after-one": lambda: _spoiling(_keeps_the_first(1)),
    "forgets-after-two": lambda: _spoiling(_keeps_the_first(2)),
    "the-last-line-alone": lambda: _spoiling(lambda page: page.entries.__delitem__(slice(0, -1))),
    "the-last-title-alone": lambda: _spoiling(_keeps_the_last(TITLE)),
    "the-last-annulment-stays": lambda: _spoiling(_keeps_the_last(UNDONE)),
    "writes-what-it-refuses": lambda: replace(SOUND, is_written_first=True),
}

_SENDINGS: Mapping[str, Callable[[], Habits]] = {
    "acknowledges-in-words-of-nobody": lambda: _sending(
        TITLE, "emission-te.accuse", _of_the_title("reference-te"), "voie-electronique"
    ),
    "warns-by-itself": lambda: _sending(
        TITLE,
        "avertissement.avertissement",
        _of_the_title("reference-te", "numero-fps", "montant-total"),
        "voie-postale",
    ),
    "informs-of-a-payment": lambda: _sending(
        PURSUED, "information-paiement.information", _of_the_title("numero-fps"), "voie-electronique"
    ),
    "sends-the-title-back": lambda: _sending(
        TITLE, TITLE, lambda page: dict(page.title), "voie-electronique"
    ),
    "annuls-by-itself": lambda: _sending(
        REMITTED, UNDONE, _of_the_title("numero-fps", "reference-te"), "voie-electronique"
    ),
}

FAULTS: Mapping[str, Callable[[], Habits]] = {
    **_DELAYS,
    **WRONG_DOORS,
    **_LOOKS,
    **WRONG_REFUSALS,
    **_SUMS,
    **_STATES,
    **_MEMORY,
    **_SENDINGS,
}
